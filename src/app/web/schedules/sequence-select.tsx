"use client";
import { useQuery } from "@tanstack/react-query";
import { Film } from "lucide-react";
import type { Sequence } from "@/domains/sequences/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Combobox } from "@/ui/primitives/combobox";
import { Picture } from "@/ui/primitives/picture";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import { summarizeBlocks } from "../sequences/summarize-blocks";

export interface SequenceSelectProps {
  value: number | null;
  onValueChange: (id: number) => void;
  /** One that belongs to the schedule alone is not among the saved ones. */
  own?: { id: number; name: string } | null;
}

const toOption = ({ id, name, blocks, thumbnails }: Sequence) => {
  const picture = thumbnailUrl({ thumbnail: thumbnails[0] ?? null });
  return {
    value: String(id),
    label: name,
    hint: summarizeBlocks(blocks),
    icon: (
      <span className="mr-1.5 grid aspect-video w-12 shrink-0 place-items-center overflow-hidden rounded-md bg-film text-white/30">
        {picture ? (
          <Picture src={picture} className="size-full object-cover" />
        ) : (
          <Film aria-hidden className="size-4" />
        )}
      </span>
    ),
  };
};

/** A saved sequence by its first picture, found by typing. */
export function SequenceSelect({ value, onValueChange, own = null }: SequenceSelectProps) {
  const trpc = useTRPC();
  const { data: sequences = [] } = useQuery(trpc.sequences.list.queryOptions());
  const ownOption = own ? [{ value: String(own.id), label: own.name, hint: "Only in this schedule" }] : [];
  return (
    <Combobox
      value={value === null ? undefined : String(value)}
      onValueChange={(next) => onValueChange(Number(next))}
      options={[...ownOption, ...sequences.map(toOption)]}
      placeholder="Choose a sequence"
      searchPlaceholder="Type a name"
      emptyText="No sequence by that name: build one under Sequences."
    />
  );
}
