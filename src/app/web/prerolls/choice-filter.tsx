"use client";
import { useQuery } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Chip } from "@/ui/primitives/chip";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/primitives/popover";
import { Skeleton } from "@/ui/primitives/skeleton";
import { choiceGroups } from "./choice-options";
import type { ClipChoices } from "./clip-choices";
import { clipFilter } from "./clip-query";
import type { LibraryView } from "./library-view";

export interface ChoiceFilterProps {
  view: LibraryView;
  onChange: (choices: ClipChoices) => void;
}

/** Narrows the list by what clips are: how they play, what they are, what is wrong with them. */
export function ChoiceFilter({ view, onChange }: ChoiceFilterProps) {
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const { sort: _sort, ...place } = clipFilter({ ...view, choices: {} });
  const { data: facets } = useQuery(trpc.prerolls.countFacets.queryOptions(place, { enabled: open }));
  const groups = facets ? choiceGroups(facets) : [];
  const { choices } = view;
  const count = Object.keys(choices).length;
  const isChosen = (part: ClipChoices) =>
    (Object.keys(part) as (keyof ClipChoices)[]).every((field) => choices[field] === part[field]);
  const toggle = (part: ClipChoices) => {
    if (!isChosen(part)) return onChange({ ...choices, ...part });
    const rest = Object.entries(choices).filter(([field]) => !(field in part));
    onChange(Object.fromEntries(rest));
  };
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button>
          <ListFilter /> Filter
          {count > 0 ? <span className="numbers text-accent-text">{count}</span> : null}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label="Filter" className="max-h-[70dvh] w-96 space-y-4 overflow-y-auto">
        {facets && groups.length === 0 ? (
          <p className="text-soft text-sm">
            The clips here are all alike: there is nothing to choose between.
          </p>
        ) : null}
        {facets ? (
          groups.map(({ title, options }) => (
            <section key={title} aria-label={title}>
              <h3 className="mb-1.5 font-medium text-faint text-xs">{title}</h3>
              <div className="flex flex-wrap gap-1.5">
                {options.map((option) => (
                  <Chip
                    key={option.label}
                    pressed={isChosen(option.part)}
                    onClick={() => toggle(option.part)}
                  >
                    {option.label}{" "}
                    <span className="numbers text-faint">{option.count.toLocaleString("en")}</span>
                  </Chip>
                ))}
              </div>
            </section>
          ))
        ) : (
          <Skeleton className="h-40" />
        )}
      </PopoverContent>
    </Popover>
  );
}
