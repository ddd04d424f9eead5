"use client";
import { SearchX } from "lucide-react";
import { useState } from "react";
import type { Sequence } from "@/domains/sequences/schema";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ListToolbar } from "@/ui/patterns/list-toolbar";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { Button } from "@/ui/primitives/button";
import { matchesSearch } from "./matches-search";
import { SequenceCard } from "./sequence-card";

/** Sequences as strips of film, found by a word. */
export function SequenceGallery({ sequences }: { sequences: readonly Sequence[] }) {
  const [search, setSearch] = useState("");
  const shown = sequences.filter((sequence) => matchesSearch(sequence, search));
  return (
    <section aria-label="All sequences">
      <ListToolbar
        search={search}
        onSearchChange={setSearch}
        searchLabel="Search sequences"
        className="mb-5"
      />
      <p role="status" className="sr-only">
        {shown.length === 1 ? "1 sequence" : `${shown.length} sequences`}
      </p>
      {shown.length > 0 ? (
        <VirtualGrid
          label="Sequences"
          items={shown}
          getKey={({ id }) => String(id)}
          minItemWidthPx={300}
          estimateHeightPx={(widthPx) => widthPx / 7 + 190}
          renderItem={(sequence) => <SequenceCard sequence={sequence} />}
        />
      ) : (
        <EmptyState
          compact
          illustration={<SearchX aria-hidden className="mx-auto size-12" strokeWidth={1.25} />}
          title="No sequence matches"
          actions={<Button onClick={() => setSearch("")}>Show all</Button>}
        >
          Look for another word.
        </EmptyState>
      )}
    </section>
  );
}
