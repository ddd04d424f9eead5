"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { type settingsOutput, settingsShape } from "@/domains/operations/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { FormSection } from "@/ui/patterns/form-section";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Notice } from "@/ui/primitives/notice";
import { Switch } from "@/ui/primitives/switch";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { ZoneField } from "./zone-field";

type Stored = z.output<typeof settingsOutput>;

const generalShape = settingsShape.pick({ timeZone: true, passiveMode: true, clearWhenInactive: true });
type General = z.output<typeof generalShape>;

const fieldsOf = ({ timeZone, passiveMode, clearWhenInactive }: Stored): General => ({
  timeZone,
  passiveMode,
  clearWhenInactive,
});

/** What holds for all servers and all schedules. */
export function GeneralForm({ stored }: { stored: Stored }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useForm<General>({ resolver: zodResolver(generalShape), defaultValues: fieldsOf(stored) });
  const update = useMutation(trpc.operations.updateSettings.mutationOptions());
  const { isDirty, isSubmitting, errors, dirtyFields } = form.formState;
  const { passiveMode, clearWhenInactive } = form.watch();
  useEffect(() => {
    // A change from elsewhere shows at once, but never over what is being chosen.
    form.reset(fieldsOf(stored), { keepDirtyValues: true });
  }, [stored, form]);

  const save = form.handleSubmit(async (fields) => {
    try {
      // Only what was changed here: the trail names it, and another tab's choice of the rest stays.
      const saved = await update.mutateAsync({
        ...(dirtyFields.timeZone ? { timeZone: fields.timeZone } : {}),
        ...(dirtyFields.passiveMode ? { passiveMode: fields.passiveMode } : {}),
        ...(dirtyFields.clearWhenInactive ? { clearWhenInactive: fields.clearWhenInactive } : {}),
      });
      form.reset(fieldsOf(saved));
      queries.setQueryData(trpc.operations.getSettings.queryKey(), saved);
      toast.done("The settings are saved.");
    } catch (error) {
      const { sentence, field } = serverFault(error);
      if (field === "timeZone") form.setError(field, { message: sentence });
      else toast.failed(sentence);
    }
  });

  return (
    <form
      noValidate
      onSubmit={(event) => (isSubmitting ? event.preventDefault() : void save(event))}
      className="flex flex-col"
    >
      <FormSection
        title="Time"
        description="Schedules follow the clock on this wall: 20:00 stays 20:00 when summer time begins or ends."
      >
        <Controller
          control={form.control}
          name="timeZone"
          render={({ field }) => (
            <ZoneField
              value={field.value}
              onValueChange={field.onChange}
              machine={stored.timeZone === null ? stored.zone : null}
              error={errors.timeZone?.message}
            />
          )}
        />
      </FormSection>
      <FormSection
        title="While no schedule is active"
        description="Usually the fallback of a schedule plays then; where there is none, a server gets back what Marquee found on it."
      >
        <Controller
          control={form.control}
          name="passiveMode"
          render={({ field }) => (
            <Switch
              label="Passive mode"
              hint="No fallback plays, and what you set in Plex yourself meanwhile is left alone. For people who use Marquee for a few occasions only."
              checked={field.value}
              onCheckedChange={field.onChange}
            />
          )}
        />
        <Controller
          control={form.control}
          name="clearWhenInactive"
          render={({ field }) => (
            <Switch
              label="Play nothing"
              hint="The servers’ setting is emptied, so that films begin at once. What Marquee found there is still kept, and given back when you disconnect."
              checked={field.value}
              onCheckedChange={field.onChange}
            />
          )}
        />
        {passiveMode && clearWhenInactive ? (
          <Notice tone="info">Passive mode comes first: while it is on, nothing is emptied.</Notice>
        ) : null}
      </FormSection>
      <SaveBar dirty={isDirty} pending={isSubmitting} onReset={() => form.reset(fieldsOf(stored))} />
    </form>
  );
}
