"use client";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { classNames } from "@/lib/class-names";
import { clipName } from "@/lib/clip-name";
import { formatBytes } from "@/lib/format-bytes";
import { formatDuration } from "@/lib/format-duration";
import { Checkbox } from "@/ui/primitives/checkbox";
import { Picture } from "@/ui/primitives/picture";
import type { ClipCardProps } from "./clip-card";
import { ClipMenu } from "./clip-menu";
import { formatCodec, formatResolution } from "./format-codec";
import { thumbnailUrl } from "./thumbnail-url";
import { verdictWords } from "./upkeep/fitness-words";

export const clipRowHeightPx = 56;
/** The columns of the table, by the room beside the places; those that matter less give way. Its parent is a container. */
export const clipColumns =
  "grid items-center gap-3 px-2 grid-cols-[1.5rem_4rem_minmax(0,1fr)_3.5rem_2rem] @2xl:grid-cols-[1.5rem_4rem_minmax(0,1fr)_3.5rem_7rem_5.5rem_2rem] @4xl:grid-cols-[1.5rem_4rem_minmax(0,1fr)_minmax(0,9rem)_3.5rem_7rem_5.5rem_4.5rem_2rem]";

const dots = { fits: "bg-ok", doubtful: "bg-warn", unfit: "bg-bad", unknown: "bg-edge" } as const;

const picture = ({ width, height, videoCodec }: Preroll) =>
  `${formatResolution(width, height)} ${formatCodec(videoCodec)}`;

/** One clip as a row of the table. */
export function ClipRow({ clip, selected, onOpen, onSelect }: ClipCardProps) {
  const title = clipName(clip);
  const url = thumbnailUrl(clip);
  const isMissing = !clip.fileExists && clip.deletedAt === null;
  const { verdict, findings } = clip.fitness;
  const why = [verdictWords[verdict].label, ...findings.map(({ sentence }) => sentence)].join(". ");
  return (
    <article
      style={{ height: clipRowHeightPx }}
      className={classNames(
        clipColumns,
        "relative border-line border-b text-sm hover:bg-hover has-[[data-primary]:focus-visible]:outline-2 has-[[data-primary]:focus-visible]:outline-focus has-[[data-primary]:focus-visible]:-outline-offset-2",
        selected && "bg-accent-wash hover:bg-accent-wash",
      )}
    >
      <span className="relative z-10">
        <Checkbox
          aria-label={`Choose ${title}`}
          checked={selected}
          onClick={(event) => {
            event.preventDefault();
            onSelect(clip.id, { shiftKey: event.shiftKey });
          }}
        />
      </span>
      <span className="aspect-video w-16 overflow-hidden rounded-sm bg-film">
        {url ? (
          <Picture
            src={url}
            loading="lazy"
            className={classNames("size-full object-cover", isMissing && "brightness-50 grayscale")}
          />
        ) : null}
      </span>
      <span className="min-w-0">
        <button
          type="button"
          data-primary
          title={title}
          disabled={clip.deletedAt !== null}
          onClick={() => onOpen(clip.id)}
          className="block max-w-full truncate text-left font-medium after:absolute after:inset-0 focus-visible:outline-none"
        >
          {title}
        </button>
        <span className={classNames("block truncate text-xs", isMissing ? "text-bad-text" : "text-faint")}>
          {isMissing ? "Its file is missing on disk." : clip.fileName}
        </span>
      </span>
      <span className="@max-4xl:hidden truncate text-soft">
        {clip.categories.map(({ name }) => name).join(", ")}
      </span>
      <span className="numbers text-right text-soft">{formatDuration(clip.durationSeconds)}</span>
      <span className="@max-2xl:hidden truncate text-soft">{picture(clip)}</span>
      <span className="@max-2xl:hidden flex items-center gap-1.5 text-soft" title={why}>
        <span aria-hidden className={classNames("size-2 shrink-0 rounded-full", dots[verdict])} />
        <span className="sr-only">{why}</span>
        <span aria-hidden className="numbers truncate text-xs">
          {clip.loudnessLufs === null ? "" : `${clip.loudnessLufs.toFixed(0)} LUFS`}
        </span>
      </span>
      <span className="numbers @max-4xl:hidden text-right text-faint text-xs">
        {formatBytes(clip.sizeBytes)}
      </span>
      <span className="relative z-10">
        <ClipMenu clip={clip} onOpen={onOpen} />
      </span>
    </article>
  );
}
