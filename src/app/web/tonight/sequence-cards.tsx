"use client";
import { ListVideo } from "lucide-react";
import Link from "next/link";
import { RadioGroup } from "radix-ui";
import type { Sequence } from "@/domains/sequences/schema";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";
import { summarizeBlocks } from "../sequences/summarize-blocks";

export interface SequenceCardsProps {
  sequences: readonly Sequence[];
  value: number | null;
  onValueChange: (id: number) => void;
}

/** The sequences with what they are made of. */
export function SequenceCards({ sequences, value, onValueChange }: SequenceCardsProps) {
  if (sequences.length === 0) {
    return (
      <EmptyState
        compact
        illustration={<ProjectorScene />}
        title="There is no sequence yet"
        actions={
          <Button asChild variant="primary">
            <Link href="/web/sequences/new">Build one</Link>
          </Button>
        }
      >
        A sequence plays several clips in an order of your making.
      </EmptyState>
    );
  }
  return (
    <RadioGroup.Root
      aria-label="The sequence"
      value={value === null ? "" : String(value)}
      onValueChange={(next) => onValueChange(Number(next))}
      className="grid gap-2 pt-2 sm:grid-cols-2"
    >
      {sequences.map((sequence) => (
        <RadioGroup.Item
          key={sequence.id}
          value={String(sequence.id)}
          className="flex min-w-0 gap-3 rounded-lg p-3 text-left ring-1 ring-line transition-shadow hover:bg-hover data-[state=checked]:bg-accent-wash data-[state=checked]:ring-2 data-[state=checked]:ring-accent-line"
        >
          <ListVideo aria-hidden className="mt-0.5 size-5 shrink-0 text-soft" />
          <span className="min-w-0">
            <span className="block truncate font-medium text-sm">{sequence.name}</span>
            <span className="line-clamp-2 text-faint text-xs">{summarizeBlocks(sequence.blocks)}</span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
