"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CalendarClock, ListVideo, Shapes } from "lucide-react";
import { useState } from "react";
import type { FillerType } from "@/domains/playback/constants";
import type { Filler } from "@/domains/playback/schema/filler";
import type { ListLayout } from "@/domains/sequences/constants";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { FormSection } from "@/ui/patterns/form-section";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Field } from "@/ui/primitives/field";
import { Notice } from "@/ui/primitives/notice";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Switch } from "@/ui/primitives/switch";
import { toast } from "@/ui/primitives/toast";
import { CategorySelect } from "../../schedules/category-select";
import { SequenceSelect } from "../../schedules/sequence-select";
import { serverFault } from "../../shell/server-fault";

const types = [
  { value: "category", label: "A category", hint: "Its clips, in its own way", icon: <Shapes /> },
  { value: "sequence", label: "A sequence", hint: "Several things in order", icon: <ListVideo /> },
  {
    value: "coming_soon",
    label: "Coming soon",
    hint: "The video that lists what is coming",
    icon: <CalendarClock />,
  },
] as const;
const layouts = [
  { value: "grid", label: "Posters" },
  { value: "list", label: "List" },
] as const;

interface Wishes {
  isEnabled: boolean;
  type: FillerType;
  categoryId: number | null;
  sequenceId: number | null;
  layout: ListLayout;
}

const wishesOf = ({ isEnabled, type, category, sequence, layout }: Filler): Wishes => ({
  isEnabled,
  type,
  categoryId: category?.id ?? null,
  sequenceId: sequence?.id ?? null,
  layout,
});

/** What plays when nothing else does. */
export function FillerForm({ stored }: { stored: Filler }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [wishes, setWishes] = useState<Partial<Wishes>>({});
  const values = { ...wishesOf(stored), ...wishes };
  const isDirty = JSON.stringify(values) !== JSON.stringify(wishesOf(stored));
  const change = (part: Partial<Wishes>) => setWishes((now) => ({ ...now, ...part }));
  const update = useMutation(
    trpc.playback.updateFiller.mutationOptions({
      onSuccess: async ({ sentence, isPlaying: _isPlaying, ...filler }) => {
        queries.setQueryData(trpc.playback.getFiller.queryKey(), filler);
        setWishes({});
        toast.done("The filler is saved.", sentence);
        await queries.invalidateQueries(trpc.playback.pathFilter());
      },
    }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!update.isPending) update.mutate(wishes);
      }}
    >
      <FormSection
        title="Filler"
        description="Plays when no schedule is active and none that is still to come back has a fallback. So something always runs before the feature."
      >
        <Switch
          label="Play filler"
          checked={values.isEnabled}
          onCheckedChange={(isEnabled) => change({ isEnabled })}
        />
        <RadioCards
          aria-label="What the filler is"
          value={values.type}
          onValueChange={(type) => change({ type })}
          options={types}
          columns={3}
        />
        {values.type === "category" ? (
          <Field label="Category">
            <CategorySelect
              value={values.categoryId}
              onValueChange={(categoryId) => change({ categoryId })}
            />
          </Field>
        ) : null}
        {values.type === "sequence" ? (
          <Field label="Sequence">
            <SequenceSelect
              value={values.sequenceId}
              onValueChange={(sequenceId) => change({ sequenceId })}
            />
          </Field>
        ) : null}
        {values.type === "coming_soon" ? (
          <Field label="Layout">
            <SegmentedControl
              value={values.layout}
              onValueChange={(layout) => change({ layout })}
              segments={layouts}
            />
          </Field>
        ) : null}
        {stored.needsChoice && stored.isEnabled && !isDirty ? (
          <Notice tone="warn" title="Nothing fills in yet">
            What should play is not chosen, or was deleted since.
          </Notice>
        ) : null}
        {update.error ? <Notice tone="bad">{serverFault(update.error).sentence}</Notice> : null}
      </FormSection>
      <SaveBar dirty={isDirty} pending={update.isPending} onReset={() => setWishes({})} />
    </form>
  );
}
