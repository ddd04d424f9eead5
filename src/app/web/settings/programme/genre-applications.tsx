"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { TimeAgo } from "@/ui/patterns/time-ago";

const shownMax = 5;

/** What genres brought on lately. */
export function GenreApplications() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.playback.listGenreApplications.queryOptions({ limit: shownMax }));
  if (!data || data.length === 0) return null;
  return (
    <section aria-label="Lately">
      <h3 className="mb-1.5 font-medium text-sm">Lately</h3>
      <ul className="divide-y text-sm">
        {data.map(({ id, at, genre, categoryName }) => (
          <li key={id} className="flex justify-between gap-4 py-2">
            <span className="min-w-0 truncate">
              {genre} brought on {categoryName}
            </span>
            <span className="shrink-0 text-faint text-xs">
              <TimeAgo at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
