import { trashDays } from "@/domains/prerolls/constants";
import type { LibraryView } from "./library-view";

/** What the places are that are no category. Nothing for the whole library. */
export function PlaceHeading({ view }: { view: LibraryView }) {
  const [title, text] = view.trash
    ? ["Trash", `Deleted clips wait here for ${trashDays} days. Then they and their files are gone for good.`]
    : view.category === "uncategorized"
      ? ["Uncategorized", "These clips belong to no category, so no schedule plays them."]
      : [null, null];
  if (title === null) return null;
  return (
    <header className="pb-3">
      <h2 className="voice text-title">{title}</h2>
      <p className="mt-1 max-w-prose text-soft">{text}</p>
    </header>
  );
}
