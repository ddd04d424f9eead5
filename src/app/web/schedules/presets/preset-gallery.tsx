"use client";
import { useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { useMemo, useState } from "react";
import type { HolidayPreset } from "@/domains/schedules/schema/holidays";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ListToolbar } from "@/ui/patterns/list-toolbar";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { Button } from "@/ui/primitives/button";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import type { HomePlace } from "../holidays/home-place";
import { arrangePresets, countPresets, type PresetFilter, presetFilters } from "./arrange-presets";
import { PresetCard } from "./preset-card";
import { presetCategory } from "./preset-category";
import { SetUpChosen } from "./set-up-chosen";
import { useSetUp } from "./use-set-up";

/** A card's height: the same for all, so that those beside each other end together. */
const cardHeightPx = 204;
const filterNames: Record<PresetFilter, string> = { all: "All", open: "Not yet", done: "Set up" };

export interface PresetGalleryProps {
  presets: readonly HolidayPreset[];
  place: HomePlace;
  /** ISO date. */
  today: string;
}

/** Holidays and seasons as cards, by their next day; one click sets one up, or several at once. */
export function PresetGallery({ presets, place, today }: PresetGalleryProps) {
  const trpc = useTRPC();
  const { data: schedules = [] } = useQuery(trpc.schedules.list.queryOptions());
  const { data: categories = [] } = useQuery(trpc.categories.list.queryOptions());
  const [search, setSearch] = useState("");
  const [show, setShow] = useState<PresetFilter>("all");
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const { progress, run } = useSetUp(place);
  const shown = useMemo(() => arrangePresets(presets, search, show), [presets, search, show]);
  const open = shown.filter((preset) => preset.schedules.length === 0);
  // Nobody sets up what a filter hides.
  const chosen = open.filter(({ key }) => keys.has(key));
  const counts = countPresets(presets);
  const toggle = (key: string) =>
    setKeys((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <section aria-label="Holidays and seasons">
      <ListToolbar
        search={search}
        onSearchChange={setSearch}
        searchLabel="Search holidays and seasons"
        filters={
          <SegmentedControl
            aria-label="Which of them"
            value={show}
            onValueChange={setShow}
            segments={presetFilters.map((value) => ({
              value,
              label: `${filterNames[value]} ${counts[value]}`,
            }))}
          />
        }
        selection={{
          count: chosen.length,
          onClear: () => setKeys(new Set()),
          ...(chosen.length < open.length
            ? { onSelectAll: () => setKeys(new Set(open.map(({ key }) => key))) }
            : {}),
          actions: (
            <SetUpChosen
              count={chosen.length}
              progress={progress}
              onSetUp={() => void run(chosen).then(() => setKeys(new Set()))}
            />
          ),
        }}
        className="mb-5"
      />
      <p role="status" className="sr-only">
        {shown.length === 1 ? "1 holiday or season" : `${shown.length} holidays and seasons`}
      </p>
      {shown.length > 0 ? (
        <VirtualGrid
          label="Holidays and seasons"
          items={shown}
          getKey={({ key }) => key}
          minItemWidthPx={310}
          estimateHeightPx={() => cardHeightPx}
          renderItem={(preset) => (
            <div style={{ height: cardHeightPx }}>
              <PresetCard
                preset={preset}
                category={presetCategory(preset, schedules, categories)}
                today={today}
                selected={keys.has(preset.key)}
                onSelectedChange={() => toggle(preset.key)}
                pending={progress?.keys.has(preset.key) ?? false}
                disabled={progress !== null}
                onSetUp={() => void run([preset])}
              />
            </div>
          )}
        />
      ) : (
        <EmptyState
          compact
          illustration={<SearchX aria-hidden className="mx-auto size-12" strokeWidth={1.25} />}
          title={show === "done" && search === "" ? "None is set up yet" : "Nothing by that name"}
          actions={
            <Button
              onClick={() => {
                setSearch("");
                setShow("all");
              }}
            >
              Show all
            </Button>
          }
        >
          {show === "done" && search === ""
            ? "Choose the ones your household keeps."
            : "Look for another word, or make a schedule of any holiday of a country by hand."}
        </EmptyState>
      )}
    </section>
  );
}
