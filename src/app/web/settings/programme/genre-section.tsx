"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { settingsOutput, updateSettingsInput } from "@/domains/operations/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { FormSection } from "@/ui/patterns/form-section";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { Switch } from "@/ui/primitives/switch";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { GenreApplications } from "./genre-applications";
import { GenreMappings } from "./genre-mappings";

const priorities = [
  {
    value: "schedules",
    label: "Schedules first",
    hint: "A genre plays only while no schedule is active.",
  },
  { value: "genres", label: "Genres first", hint: "A genre plays above every schedule while it is watched." },
] as const;

/** Which category a genre brings on, and when. */
export function GenreSection({ settings }: { settings: z.output<typeof settingsOutput> }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const update = useMutation(
    trpc.operations.updateSettings.mutationOptions({
      onSuccess: (saved) => queries.setQueryData(trpc.operations.getSettings.queryKey(), saved),
      onError: (error) => toast.failed(serverFault(error).sentence),
    }),
  );
  const change = (part: z.input<typeof updateSettingsInput>) => update.mutate(part);
  return (
    <FormSection
      title="Genres"
      description="A horror film on the screen, and the horror clips are ready for the next one. Plex tells what is being watched; scripts can tell it too."
    >
      <GenreMappings />
      <Switch
        label="Look at what is being watched"
        hint="Once a minute, on Plex. What a genre brings on counts for the next film that is started."
        checked={settings.genreAutoApply}
        disabled={update.isPending}
        onCheckedChange={(genreAutoApply) => change({ genreAutoApply })}
      />
      <RadioCards
        aria-label="Which comes first"
        value={settings.genrePriority}
        onValueChange={(genrePriority) => change({ genrePriority })}
        options={priorities}
        columns={2}
      />
      <GenreApplications />
    </FormSection>
  );
}
