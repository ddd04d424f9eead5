"use client";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { classNames } from "@/lib/class-names";
import { clipName } from "@/lib/clip-name";
import { Badge } from "@/ui/primitives/badge";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../thumbnail-url";

export interface DuplicateGroupProps {
  prerolls: readonly Preroll[];
  keepId: number;
  onKeep: (id: number) => void;
}

/** One video and its copies; a click says which one stays. */
export function DuplicateGroup({ prerolls, keepId, onKeep }: DuplicateGroupProps) {
  const [first] = prerolls;
  const picture = first ? thumbnailUrl(first) : null;
  return (
    <li className="flex gap-4 rounded-lg bg-well p-3 ring-1 ring-line">
      <span className="aspect-video w-32 shrink-0 self-start overflow-hidden rounded-md bg-film max-sm:hidden">
        {picture ? <Picture src={picture} loading="lazy" className="size-full object-cover" /> : null}
      </span>
      <fieldset className="min-w-0 flex-1 space-y-1">
        <legend className="sr-only">Which one stays</legend>
        {prerolls.map((clip) => (
          <label
            key={clip.id}
            className={classNames(
              "flex cursor-pointer items-start gap-3 rounded-md px-2 py-1.5 text-sm hover:bg-hover",
              clip.id === keepId && "bg-accent-wash",
            )}
          >
            <input
              type="radio"
              name={clip.sha256}
              checked={clip.id === keepId}
              onChange={() => onKeep(clip.id)}
              className="mt-1 accent-(--accent)"
            />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{clipName(clip)}</span>
              <span className="block truncate text-faint text-xs" title={clip.path}>
                {clip.path}
              </span>
            </span>
            {clip.fileExists ? null : <Badge tone="bad">File gone</Badge>}
            {clip.id === keepId ? <Badge tone="accent">Stays</Badge> : null}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
