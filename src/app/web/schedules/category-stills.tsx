"use client";
import { useQuery } from "@tanstack/react-query";
import { Film } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../prerolls/thumbnail-url";

export interface CategoryStillsProps {
  categoryId: number | null;
  className?: string;
}

/** So many pictures tell what a category is like. */
const stillsMax = 3;

/** The first pictures of a category, laid over each other like prints. They say nothing to a screen reader. */
export function CategoryStills({ categoryId, className }: CategoryStillsProps) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.prerolls.page.queryOptions(
      { categoryId: categoryId ?? 1, sort: "category", limit: stillsMax },
      { enabled: categoryId !== null },
    ),
  );
  const pictures = (categoryId === null ? [] : (data?.prerolls ?? []))
    .map(thumbnailUrl)
    .filter((url) => url !== null);
  const [top, ...below] = pictures;
  return (
    <span aria-hidden className={classNames("relative block aspect-video shrink-0", className)}>
      {below.reverse().map((url, index) => (
        <Picture
          key={url}
          src={url}
          className={classNames(
            "absolute inset-0 size-full rounded-md object-cover opacity-60 ring-1 ring-canvas",
            index === below.length - 1 ? "translate-x-1 -translate-y-1" : "translate-x-2 -translate-y-2",
          )}
        />
      ))}
      <span className="absolute inset-0 grid place-items-center overflow-hidden rounded-md bg-film text-white/30 ring-1 ring-canvas">
        {top ? (
          <Picture src={top} className="size-full object-cover" />
        ) : (
          <Film className="size-1/3" strokeWidth={1.5} />
        )}
      </span>
    </span>
  );
}
