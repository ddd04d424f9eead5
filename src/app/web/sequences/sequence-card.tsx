"use client";
import { Film } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { Sequence } from "@/domains/sequences/schema";
import { Badge } from "@/ui/primitives/badge";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import { DeleteSequenceDialog } from "./delete-sequence-dialog";
import { ExportDialog } from "./export-dialog";
import { SequenceMenu } from "./sequence-menu";
import { summarizeBlocks } from "./summarize-blocks";
import { useSequenceChanges } from "./use-sequence-changes";

/** So many pictures fit a card. */
const stillsMax = 4;

const schedules = (count: number) => (count === 1 ? "In 1 schedule" : `In ${count} schedules`);

/** One sequence: how it looks on film, and what it is made of. */
export function SequenceCard({ sequence }: { sequence: Sequence }) {
  const changes = useSequenceChanges();
  const [open, setOpen] = useState<"export" | "delete" | null>(null);
  const problem = sequence.blocks.find((block) => block.problem !== null)?.problem ?? null;
  return (
    <article className="relative overflow-hidden rounded-lg bg-panel shadow-panel ring-1 ring-line transition-shadow hover:shadow-lift has-[[data-primary]:focus-visible]:outline-2 has-[[data-primary]:focus-visible]:outline-focus has-[[data-primary]:focus-visible]:outline-offset-2">
      <Stills names={sequence.thumbnails} />
      <div className="p-4">
        <div className="flex items-start gap-2">
          <h2 className="min-w-0 flex-1 truncate">
            <Link
              href={`/web/sequences/${sequence.id}`}
              data-primary
              title={sequence.name}
              className="rounded-sm font-semibold text-base tracking-tight after:absolute after:inset-0 focus-visible:outline-none"
            >
              {sequence.name}
            </Link>
          </h2>
          <span className="relative -mt-1 -mr-2">
            <SequenceMenu
              sequence={sequence}
              onDuplicate={() => void changes.duplicate(sequence)}
              onExport={() => setOpen("export")}
              onDelete={() => setOpen("delete")}
            />
          </span>
        </div>
        <p className="line-clamp-2 h-10 text-sm text-soft">
          {sequence.description ?? summarizeBlocks(sequence.blocks)}
        </p>
        <p className="mt-3 flex h-6 flex-wrap items-center gap-1.5 overflow-hidden">
          <Badge tone="outline">
            {sequence.blocks.length === 1 ? "1 block" : `${sequence.blocks.length} blocks`}
          </Badge>
          {sequence.scheduleCount > 0 ? <Badge>{schedules(sequence.scheduleCount)}</Badge> : null}
          {sequence.isFiller ? <Badge tone="accent">Filler</Badge> : null}
          {problem ? (
            <Badge tone="warn">
              <span title={problem}>Needs a look</span>
            </Badge>
          ) : null}
        </p>
      </div>
      {open === "export" ? <ExportDialog sequence={sequence} onClose={() => setOpen(null)} /> : null}
      {open === "delete" ? <DeleteSequenceDialog sequence={sequence} onClose={() => setOpen(null)} /> : null}
    </article>
  );
}

function Stills({ names }: { names: readonly string[] }) {
  const shown = names.slice(0, stillsMax);
  return (
    <div aria-hidden className="bg-film">
      <div className="perforated mx-2 my-1.5 h-1.5" />
      <div className="flex gap-1 px-1">
        {shown.length === 0 ? (
          <span className="grid aspect-[4/1] w-full place-items-center text-white/25">
            <Film className="size-8" strokeWidth={1.25} />
          </span>
        ) : (
          shown.map((name) => (
            <Picture
              key={name}
              src={thumbnailUrl({ thumbnail: name }) ?? ""}
              loading="lazy"
              className="aspect-video min-w-0 flex-1 rounded-[2px] object-cover"
              style={{ maxHeight: "7rem" }}
            />
          ))
        )}
      </div>
      <div className="perforated mx-2 my-1.5 h-1.5" />
    </div>
  );
}
