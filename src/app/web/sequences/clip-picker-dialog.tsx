"use client";
import { useQueries } from "@tanstack/react-query";
import { Check, Search } from "lucide-react";
import { useState } from "react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { fixedClipsMax } from "@/domains/sequences/constants";
import { classNames } from "@/lib/class-names";
import { clipName } from "@/lib/clip-name";
import { formatDuration } from "@/lib/format-duration";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Input } from "@/ui/primitives/input";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import { useSearchText } from "../prerolls/use-search-text";
import { serverFault } from "../shell/server-fault";
import type { DraftClip } from "./draft";

export interface ClipPickerDialogProps {
  onClose: () => void;
  /** In the order in which they were chosen. */
  onPick: (clips: DraftClip[]) => void;
}

const clipsPerPage = 48;

const toDraftClip = (clip: Preroll): DraftClip => ({
  id: clip.id,
  name: clipName(clip),
  thumbnail: clip.thumbnail,
  durationSeconds: clip.durationSeconds,
  isInTrash: false,
  problem: null,
});

/** Clips by their pictures, found by typing; they come in the order in which they are chosen. */
export function ClipPickerDialog({ onClose, onPick }: ClipPickerDialogProps) {
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const [text, setText] = useSearchText(search, (next) => {
    setSearch(next);
    setPageCount(1);
  });
  const [chosen, setChosen] = useState<readonly DraftClip[]>([]);
  const [pageCount, setPageCount] = useState(1);
  const wanted = search.trim();
  const pages = useQueries({
    queries: Array.from({ length: pageCount }, (_, page) =>
      trpc.prerolls.page.queryOptions({
        sort: "name",
        offset: page * clipsPerPage,
        limit: clipsPerPage,
        ...(wanted ? { search: wanted } : {}),
      }),
    ),
  });
  const [first] = pages;
  const last = pages.at(-1);
  const total = first?.data?.total ?? 0;
  const clips = pages.flatMap(({ data }) => data?.prerolls ?? []);
  const toggle = (clip: Preroll) =>
    setChosen((now) =>
      now.some(({ id }) => id === clip.id)
        ? now.filter(({ id }) => id !== clip.id)
        : [...now, toDraftClip(clip)].slice(0, fixedClipsMax),
    );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="xl"
      title="Choose clips"
      description="They play in the order in which you choose them; you can change it afterwards."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => onPick([...chosen])}>
            {chosen.length === 0
              ? "Add clips"
              : chosen.length === 1
                ? "Add 1 clip"
                : `Add ${chosen.length} clips`}
          </Button>
        </>
      }
    >
      <div className="sticky top-0 z-10 -mx-1 bg-raised px-1 pb-4">
        <Input
          type="search"
          aria-label="Search clips"
          placeholder="Search by name, file or tag"
          leading={<Search />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {first?.error && clips.length === 0 ? (
        <ErrorState
          compact
          sentence={serverFault(first.error).sentence}
          onRetry={() => void first.refetch()}
        />
      ) : null}
      {first?.isPending ? <LoadingState label="Loading the clips" shape="cards" /> : null}
      {first?.data && clips.length === 0 ? (
        <p className="py-10 text-center text-soft">
          {search ? "No clip matches." : "There are no clips yet: add some under Prerolls."}
        </p>
      ) : null}
      <ul aria-label="Clips" className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
        {clips.map((clip) => (
          <ClipTile
            key={clip.id}
            clip={clip}
            place={chosen.findIndex(({ id }) => id === clip.id) + 1}
            onToggle={() => toggle(clip)}
          />
        ))}
      </ul>
      {clips.length > 0 && clips.length < total ? (
        <div className="pt-5 text-center">
          <Button pending={last?.isPending ?? false} onClick={() => setPageCount(pageCount + 1)}>
            Show more
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}

interface ClipTileProps {
  clip: Preroll;
  /** Counted from 1; 0 when it is not chosen. */
  place: number;
  onToggle: () => void;
}

function ClipTile({ clip, place, onToggle }: ClipTileProps) {
  const url = thumbnailUrl(clip);
  return (
    <li>
      <button
        type="button"
        aria-pressed={place > 0}
        onClick={onToggle}
        className="group block w-full rounded-lg text-left focus-visible:outline-2 focus-visible:outline-focus focus-visible:outline-offset-2"
      >
        <span
          className={classNames(
            "relative block aspect-video overflow-hidden rounded-lg bg-film ring-1 ring-line",
            place > 0 && "ring-2 ring-accent",
          )}
        >
          {url ? <Picture src={url} loading="lazy" className="size-full object-cover" /> : null}
          <span className="numbers absolute right-1.5 bottom-1.5 rounded-sm bg-black/70 px-1 py-0.5 text-2xs text-white">
            {formatDuration(clip.durationSeconds)}
          </span>
          {place > 0 ? (
            <span className="numbers absolute top-1.5 left-1.5 inline-flex items-center gap-1 rounded-full bg-accent px-2 py-0.5 font-semibold text-2xs text-on-accent">
              <Check aria-hidden className="size-3" /> {place}
            </span>
          ) : null}
        </span>
        <span className="mt-1.5 block truncate text-sm" title={clipName(clip)}>
          {clipName(clip)}
        </span>
      </button>
    </li>
  );
}
