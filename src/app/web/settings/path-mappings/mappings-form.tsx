"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { useFieldArray, useForm } from "react-hook-form";
import { pathMappingsMax } from "@/domains/media-servers/constants";
import type { MediaServer, PathMapping } from "@/domains/media-servers/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { commonFolder } from "./common-folder";
import { mappingNotes } from "./mapping-notes";
import { MappingRow } from "./mapping-row";
import { type MappingsFields, mappingsFields } from "./mappings-fields";
import { MappingsHelp } from "./mappings-help";
import { MappingsPreview } from "./mappings-preview";
import { NoMappings } from "./no-mappings";
import type { SampleClip } from "./sample-clips";

export interface MappingsFormProps {
  stored: readonly PathMapping[];
  servers: readonly MediaServer[];
  clips: readonly SampleClip[];
}

const fieldPath = /^mappings\.(\d+)\.(localPath|serverPath)$/;

/** The list of mappings with what it makes of real clips. */
export function MappingsForm({ stored, servers, clips }: MappingsFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useForm<MappingsFields>({
    resolver: zodResolver(mappingsFields),
    defaultValues: { mappings: [...stored] },
  });
  const rows = useFieldArray({ control: form.control, name: "mappings" });
  const set = useMutation(trpc.mediaServers.setPathMappings.mutationOptions());
  const { isDirty, isSubmitting } = form.formState;
  useEffect(() => {
    // A change from elsewhere shows at once, but never over what is being typed.
    if (!form.formState.isDirty) form.reset({ mappings: [...stored] });
  }, [stored, form]);

  const mappings = form.watch("mappings");
  const used = servers.filter(({ isEnabled }) => isEnabled);
  const notes = mappingNotes(mappings, used);
  const here = commonFolder(clips.map(({ path }) => path));
  const add = () => {
    const isHereMapped = mappings.some(({ localPath }) => localPath.trim() !== "");
    rows.append({ localPath: isHereMapped ? "" : here, serverPath: "" });
  };
  const save = form.handleSubmit(async (fields) => {
    try {
      const saved = await set.mutateAsync(fields);
      form.reset({ mappings: saved });
      queries.setQueryData(trpc.mediaServers.listPathMappings.queryKey(), saved);
      toast.done("The path mappings are saved.", "The servers are told the new paths now.");
    } catch (error) {
      const { sentence, field } = serverFault(error);
      const at = fieldPath.exec(field ?? "");
      if (at) form.setError(`mappings.${Number(at[1])}.${at[2] as keyof PathMapping}`, { message: sentence });
      else toast.failed(sentence);
    }
  });
  return (
    <form noValidate onSubmit={(event) => (isSubmitting ? event.preventDefault() : void save(event))}>
      <div className="space-y-6 pb-6">
        {rows.fields.length === 0 ? (
          <NoMappings onAdd={add} />
        ) : (
          <section aria-label="Mappings" className="space-y-3">
            <ol className="space-y-3">
              {rows.fields.map((row, index) => (
                <MappingRow
                  key={row.id}
                  form={form}
                  index={index}
                  count={rows.fields.length}
                  notes={notes[index]}
                  placeholder={here || "/data/prerolls"}
                  onMove={(to) => rows.move(index, to)}
                  onRemove={() => rows.remove(index)}
                />
              ))}
            </ol>
            <Button onClick={add} disabled={rows.fields.length >= pathMappingsMax}>
              <Plus /> Add a mapping
            </Button>
          </section>
        )}
        <MappingsHelp />
        <MappingsPreview clips={clips} mappings={mappings} servers={used} />
      </div>
      <SaveBar dirty={isDirty} pending={isSubmitting} onReset={() => form.reset({ mappings: [...stored] })} />
    </form>
  );
}
