import { classNames } from "@/lib/class-names";
import { BrandMark } from "./brand-mark";

/** The sign with the name beside it. */
export const Wordmark = ({ className, nameClassName }: { className?: string; nameClassName?: string }) => (
  <span className={classNames("inline-flex items-center gap-2.5", className)}>
    <BrandMark />
    <span className={classNames("voice text-[1.45rem] text-ink leading-none", nameClassName)}>Marquee</span>
  </span>
);
