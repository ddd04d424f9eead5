import { classNames } from "@/lib/class-names";
import { Skeleton } from "../primitives/skeleton";
import { Spinner } from "../primitives/spinner";

export interface LoadingStateProps {
  /** Read aloud: "Loading the clips". */
  label: string;
  /** The shape of what is coming. */
  shape?: "cards" | "rows" | "form" | "spinner";
  count?: number;
  className?: string;
}

const keys = (count: number) => Array.from({ length: count }, (_, index) => `place-${index}`);

const Cards = ({ count }: { count: number }) => (
  <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-4 gap-y-6">
    {keys(count).map((key) => (
      <div key={key}>
        <Skeleton className="aspect-video rounded-lg" />
        <Skeleton className="mt-3 h-4 w-3/4" />
        <Skeleton className="mt-2 h-3 w-2/5" />
      </div>
    ))}
  </div>
);

const Rows = ({ count }: { count: number }) => (
  <div className="divide-y overflow-hidden rounded-lg bg-panel ring-1 ring-line">
    {keys(count).map((key) => (
      <div key={key} className="flex items-center gap-4 px-4 py-3">
        <Skeleton className="size-10 shrink-0" />
        <div className="flex-1">
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="mt-2 h-3 w-1/2" />
        </div>
      </div>
    ))}
  </div>
);

const Form = ({ count }: { count: number }) => (
  <div className="max-w-xl space-y-6">
    {keys(count).map((key) => (
      <div key={key}>
        <Skeleton className="h-4 w-32" />
        <Skeleton className="mt-2 h-10" />
      </div>
    ))}
  </div>
);

const Centre = () => (
  <div className="grid place-items-center py-16 text-accent-text">
    <Spinner className="size-7" />
  </div>
);

const shapes = { cards: [Cards, 8], rows: [Rows, 5], form: [Form, 4], spinner: [Centre, 1] } as const;

/** The place is kept while the content is on its way. */
export function LoadingState({ label, shape = "cards", count, className }: LoadingStateProps) {
  const [Shape, usual] = shapes[shape];
  return (
    <div role="status" aria-busy="true" className={classNames("w-full", className)}>
      <span className="sr-only">{label}</span>
      <Shape count={count ?? usual} />
    </div>
  );
}
