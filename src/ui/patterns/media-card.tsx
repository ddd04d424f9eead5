"use client";
import { Film, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { formatDuration } from "@/lib/format-duration";
import { Picture } from "@/ui/primitives/picture";
import { useScrub } from "../hooks/use-scrub";
import { Checkbox } from "../primitives/checkbox";
import { ScrubFrames } from "./scrub-frames";

export interface MediaCardProps {
  title: string;
  thumbnailUrl?: string | null;
  /** Five frames side by side; the pointer runs through them. */
  filmstripUrl?: string | null;
  durationSeconds?: number | null;
  href?: string;
  onOpen?: () => void;
  /** The quiet line below the title. */
  meta?: ReactNode;
  /** On the picture, top right. */
  badges?: ReactNode;
  /** Such as a menu button; shown on hover and focus, always on touch screens. */
  actions?: ReactNode;
  selected?: boolean;
  onSelectedChange?: (selected: boolean, event: { shiftKey: boolean }) => void;
  /** A sentence why it will not play; the picture goes dim. */
  problem?: string | null;
  /** It is on the screen now. */
  lit?: boolean;
}

const titleLook =
  "block max-w-full truncate rounded-sm text-left font-medium text-ink text-sm after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none";

function CardTitle({ title, href, onOpen }: Pick<MediaCardProps, "title" | "href" | "onOpen">) {
  if (href)
    return (
      <Link href={href} data-primary title={title} className={titleLook}>
        {title}
      </Link>
    );
  if (onOpen)
    return (
      <button type="button" onClick={onOpen} data-primary title={title} className={titleLook}>
        {title}
      </button>
    );
  return <span className="block truncate font-medium text-sm">{title}</span>;
}

type CardPictureProps = Pick<
  MediaCardProps,
  "thumbnailUrl" | "filmstripUrl" | "durationSeconds" | "badges" | "selected" | "problem" | "lit"
> & { frame: number | null };

/** Of a filmstrip. */
const frameCount = 5;

function CardPicture(props: CardPictureProps) {
  const { thumbnailUrl, filmstripUrl, durationSeconds, badges, selected, problem, lit, frame } = props;
  return (
    <div
      className={classNames(
        "relative aspect-video overflow-hidden rounded-lg bg-film shadow-panel ring-1 ring-line transition-[box-shadow] duration-300 group-hover/card:shadow-lift",
        lit && "shadow-lit ring-accent-line group-hover/card:shadow-lit",
        selected && "ring-2 ring-accent",
      )}
    >
      {thumbnailUrl ? (
        <Picture
          src={thumbnailUrl}
          loading="lazy"
          decoding="async"
          className={classNames(
            "size-full object-cover transition-[transform,filter] duration-500 ease-glide group-hover/card:scale-[1.03]",
            problem && "brightness-50 grayscale",
          )}
        />
      ) : (
        <div className="grid size-full place-items-center text-white/30">
          <Film className="size-9" strokeWidth={1.25} />
        </div>
      )}
      <div
        aria-hidden
        className="absolute inset-x-0 bottom-0 h-1/2 bg-linear-to-t from-black/55 to-transparent"
      />
      {filmstripUrl && frame !== null ? (
        <ScrubFrames filmstripUrl={filmstripUrl} frameCount={frameCount} frame={frame} />
      ) : null}
      {durationSeconds === undefined || durationSeconds === null ? null : (
        <span className="numbers absolute right-2 bottom-2 rounded-sm bg-black/70 px-1.5 py-0.5 font-medium text-2xs text-white">
          <span className="sr-only">Running time </span>
          {formatDuration(durationSeconds)}
        </span>
      )}
      {badges ? <div className="absolute top-2 right-2 flex gap-1">{badges}</div> : null}
      {problem ? (
        <TriangleAlert aria-hidden className="absolute bottom-2 left-2 size-5 text-[oklch(0.8_0.15_50)]" />
      ) : null}
    </div>
  );
}

/** A moving picture in one still: 16 to 9, with its running time. */
export function MediaCard(props: MediaCardProps) {
  const { title, meta, actions, selected, onSelectedChange, problem, filmstripUrl } = props;
  const { frame, handlers } = useScrub(filmstripUrl && !problem ? frameCount : 0);
  return (
    <article
      {...handlers}
      className={classNames(
        "group/card relative rounded-lg has-[[data-primary]:focus-visible]:outline-2 has-[[data-primary]:focus-visible]:outline-focus has-[[data-primary]:focus-visible]:outline-offset-4",
      )}
    >
      <CardPicture {...props} frame={frame} />
      <div className="flex items-start gap-2 pt-2.5">
        <div className="min-w-0 flex-1">
          <CardTitle {...props} />
          {problem ? (
            <p className="mt-0.5 line-clamp-2 text-bad-text text-xs">{problem}</p>
          ) : meta ? (
            <div className="numbers mt-0.5 truncate text-faint text-xs">{meta}</div>
          ) : null}
        </div>
        {actions ? (
          <div className="relative -mt-1 -mr-1 shrink-0 transition-opacity group-focus-within/card:opacity-100 group-hover/card:opacity-100 has-[[data-state=open]]:opacity-100 pointer-fine:opacity-0">
            {actions}
          </div>
        ) : null}
      </div>
      {onSelectedChange ? (
        <span
          className={classNames(
            "absolute top-2 left-2 grid size-8 place-items-center rounded-md bg-black/55 transition-opacity group-focus-within/card:opacity-100 group-hover/card:opacity-100",
            !selected && "pointer-fine:opacity-0",
          )}
        >
          <Checkbox
            aria-label={`Choose ${title}`}
            checked={selected ?? false}
            className="bg-black/40 shadow-[inset_0_0_0_1.5px_oklch(1_0_0/0.75)]"
            onClick={(event) => {
              event.preventDefault();
              onSelectedChange(!selected, { shiftKey: event.shiftKey });
            }}
          />
        </span>
      ) : null}
    </article>
  );
}
