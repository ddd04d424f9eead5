"use client";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import type { ExportMode } from "@/domains/sequences/constants";
import type { Sequence } from "@/domains/sequences/schema";
import { formatBytes } from "@/lib/format-bytes";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Notice } from "@/ui/primitives/notice";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { serverFault } from "../shell/server-fault";

export interface ExportDialogProps {
  /** Null: all of them, in one file. */
  sequence: Pick<Sequence, "id" | "name"> | null;
  onClose: () => void;
}

const modes: readonly { value: ExportMode; label: string; hint: string }[] = [
  {
    value: "pattern_only",
    label: "The pattern",
    hint: "Blocks, and the names of categories and clips. For somebody with clips of their own.",
  },
  {
    value: "with_community_ids",
    label: "With community ids",
    hint: "Also by which id the community library knows each clip.",
  },
  {
    value: "with_preroll_data",
    label: "With clip details",
    hint: "Also tags, lengths and fingerprints, by which the same clips are found elsewhere.",
  },
  {
    value: "full_bundle",
    label: "With the videos",
    hint: "A zip that holds everything: it plays on a library that is empty.",
  },
];

/** How much of a sequence goes into the file. */
export function ExportDialog({ sequence, onClose }: ExportDialogProps) {
  const trpc = useTRPC();
  const [mode, setMode] = useState<ExportMode>("with_preroll_data");
  const ids = sequence ? [sequence.id] : null;
  const { data: plan, error } = useQuery(trpc.sequences.exportPlan.queryOptions({ ids, mode }));
  const href = sequence
    ? `/sequences/${sequence.id}/export?export_mode=${mode}`
    : `/sequences/export?export_mode=${mode}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={sequence ? `Export ${sequence.name}` : "Export all sequences"}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <form method="post" action={href} onSubmit={() => setTimeout(onClose, 0)}>
            <Button type="submit" variant="primary" disabled={!plan}>
              <Download /> Download
            </Button>
          </form>
        </>
      }
    >
      <div className="space-y-4">
        <RadioCards
          aria-label="What goes in"
          value={mode}
          onValueChange={setMode}
          options={modes}
          columns={1}
        />
        {error ? <Notice tone="bad">{serverFault(error).sentence}</Notice> : null}
        {plan ? (
          <p className="numbers text-faint text-sm" aria-live="polite">
            {plan.fileName}, {formatBytes(plan.totalBytes)}
            {plan.fileCount > 0 ? `, ${plan.fileCount} ${plan.fileCount === 1 ? "video" : "videos"}` : ""}
          </p>
        ) : null}
        {plan && plan.missing.length > 0 ? (
          <Notice tone="warn" title="Some videos are not on disk">
            <ul className="mt-1 list-disc pl-5">
              {plan.missing.map((clip) => (
                <li key={clip.fileName}>{clip.name}</li>
              ))}
            </ul>
            They are left out, and the file says so.
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
