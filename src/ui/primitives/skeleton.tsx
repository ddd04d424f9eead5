import { classNames } from "@/lib/class-names";

/** The shape of what is coming. Hidden from screen readers: LoadingState says it in words. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div aria-hidden className={classNames("shimmer animate-shimmer rounded-md", className)} />
);
