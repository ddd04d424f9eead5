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
    <span className="max-md:hidden">Categories</span>
    <span className="text-right">Length</span>
    <span className="max-md:hidden">Picture</span>
    <span className="max-md:hidden">Plays, loudness</span>
    <span className="text-right max-md:hidden">Size</span>
    <span />
  </div>
);
