import { Check, CircleDashed, X } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { TimeAgo } from "@/ui/patterns/time-ago";
import type { ServerFact } from "./server-facts";

const marks = {
  same: { Icon: Check, look: "bg-ok-wash text-ok-text", words: "the same" },
  other: { Icon: X, look: "bg-warn-wash text-warn-text", words: "something else" },
  none: { Icon: CircleDashed, look: "bg-hover text-faint", words: "" },
} as const;

/** One of the three facts, with a mark that says whether it is what is wanted. */
export function ServerFactRow({ fact }: { fact: ServerFact }) {
  const { Icon, look, words } = marks[fact.isSame === null ? "none" : fact.isSame ? "same" : "other"];
  return (
    <div className="relative min-w-0 pl-7.5">
      <dt className="text-faint text-xs">
        <span
          className={classNames("absolute top-0.5 left-0 grid size-5 place-items-center rounded-full", look)}
        >
          <Icon aria-hidden className="size-3" strokeWidth={2.5} />
        </span>
        {fact.label}
      </dt>
      <dd className="numbers text-sm">
        {fact.summary}
        {words ? <span className="sr-only"> ({words})</span> : null}
        {fact.at ? (
          <span className="block text-faint text-xs">
            <TimeAgo at={fact.at} />
          </span>
        ) : null}
      </dd>
    </div>
  );
}
