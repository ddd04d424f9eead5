import { Skeleton } from "@/ui/primitives/skeleton";

/** The places of the sign, the servers and the day, while they are on their way. */
export const TonightSkeleton = () => (
  <div role="status" aria-busy="true">
    <span className="sr-only">Loading what plays tonight</span>
    <Skeleton className="h-[34rem] rounded-xl" />
    <div className="mt-8 grid gap-6 xl:grid-cols-2">
      <Skeleton className="h-56 rounded-lg" />
      <Skeleton className="h-56 rounded-lg" />
    </div>
  </div>
);
