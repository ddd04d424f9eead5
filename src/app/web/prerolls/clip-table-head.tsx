import { classNames } from "@/lib/class-names";
import { clipColumns } from "./clip-row";

/** What the columns are; each row says it for itself to a screen reader. */
export const ClipTableHead = () => (
  <div
    aria-hidden
    className={classNames(clipColumns, "border-line border-b pb-2 font-medium text-faint text-xs")}
  >
    <span />
    <span />
    <span>Name</span>
    <span className="@max-4xl:hidden">Categories</span>
    <span className="text-right">Length</span>
    <span className="@max-2xl:hidden">Picture</span>
    <span className="@max-2xl:hidden">Plays, loud</span>
    <span className="@max-4xl:hidden text-right">Size</span>
    <span />
  </div>
);
