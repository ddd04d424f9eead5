"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Controller, useForm } from "react-hook-form";
import { descriptionMaxLength, displayNameMaxLength, fileNameMaxLength } from "@/domains/prerolls/constants";
import type { ClipAbout } from "@/domains/prerolls/schema/clip-kind";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { displayNameOf } from "@/lib/display-name";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { MultiCombobox } from "@/ui/primitives/multi-combobox";
import { Switch } from "@/ui/primitives/switch";
import { Textarea } from "@/ui/primitives/textarea";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { AboutField } from "./about-field";
import { CategoryField } from "./category-field";

export interface ClipFields {
  displayName: string;
  description: string;
  tags: string[];
  categoryIds: string[];
  isEnabled: boolean;
  about: ClipAbout;
  fileName: string;
}

const fieldsOf = (clip: Preroll): ClipFields => ({
  displayName: clip.displayName ?? "",
  description: clip.description ?? "",
  tags: clip.tags,
  categoryIds: clip.categories.map((category) => String(category.id)),
  isEnabled: clip.isEnabled,
  about: clip.about ?? { kind: "clip" },
  fileName: clip.fileName,
});

const isField = (name: string | null): name is keyof ClipFields =>
  name === "displayName" ||
  name === "description" ||
  name === "tags" ||
  name === "categoryIds" ||
  name === "about" ||
  name === "fileName";

export interface ClipFormProps {
  clip: Preroll;
  /** Tells whether something is typed and not saved. */
  onDirtyChange: (dirty: boolean) => void;
}

/** What people say about a clip. */
export function ClipForm({ clip, onDirtyChange }: ClipFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: tags = [] } = useQuery(trpc.prerolls.listTags.queryOptions());
  const form = useForm<ClipFields>({ defaultValues: fieldsOf(clip) });
  const update = useMutation(trpc.prerolls.update.mutationOptions());
  const { isDirty, isSubmitting, errors, dirtyFields } = form.formState;
  useEffect(() => {
    onDirtyChange(isDirty);
    return () => onDirtyChange(false);
  }, [isDirty, onDirtyChange]);
  useEffect(() => {
    // A change from elsewhere shows at once, but never over what is being typed.
    form.reset(fieldsOf(clip), { keepDirtyValues: true });
  }, [clip, form]);

  const save = form.handleSubmit(async (fields) => {
    const { categoryIds, about, fileName, ...rest } = fields;
    try {
      const saved = await update.mutateAsync({
        id: clip.id,
        ...rest,
        // Told only when changed: it can move the file.
        ...(dirtyFields.about ? { about } : {}),
        ...(dirtyFields.fileName ? { fileName } : {}),
        ...(dirtyFields.categoryIds ? { categoryIds: categoryIds.map(Number) } : {}),
      });
      form.reset(fieldsOf(saved));
      queries.setQueryData(trpc.prerolls.get.queryKey({ id: clip.id }), saved);
      toast.done("Saved.");
      await Promise.all([
        queries.invalidateQueries(trpc.prerolls.pathFilter()),
        queries.invalidateQueries(trpc.categories.pathFilter()),
      ]);
    } catch (error) {
      const { sentence, field } = serverFault(error);
      if (isField(field)) form.setError(field, { message: sentence });
      else toast.failed(sentence);
    }
  });

  return (
    <form noValidate onSubmit={(event) => void save(event)} className="space-y-5">
      <Field label="Name" error={errors.displayName?.message}>
        <Input
          autoComplete="off"
          maxLength={displayNameMaxLength}
          placeholder={displayNameOf(clip.fileName)}
          {...form.register("displayName")}
        />
      </Field>
      <Field label="Categories" error={errors.categoryIds?.message}>
        <Controller
          control={form.control}
          name="categoryIds"
          render={({ field }) => <CategoryField values={field.value} onValuesChange={field.onChange} />}
        />
      </Field>
      <Field label="Tags" error={errors.tags?.message}>
        <Controller
          control={form.control}
          name="tags"
          render={({ field }) => (
            <MultiCombobox
              values={field.value}
              onValuesChange={field.onChange}
              options={tags.map(({ tag }) => ({ value: tag, label: tag }))}
              allowNew
              searchPlaceholder="Find, or type a new tag"
              emptyText="No tag yet: type one."
            />
          )}
        />
      </Field>
      <Field label="Description" error={errors.description?.message}>
        <Textarea rows={3} maxLength={descriptionMaxLength} {...form.register("description")} />
      </Field>
      <Controller
        control={form.control}
        name="about"
        render={({ field }) => (
          <AboutField value={field.value} onValueChange={field.onChange} error={errors.about?.message} />
        )}
      />
      {clip.isManaged ? (
        <Field
          label="File name"
          hint="Changes the file on disk too; its extension stays."
          error={errors.fileName?.message}
        >
          <Input
            autoComplete="off"
            spellCheck={false}
            maxLength={fileNameMaxLength}
            {...form.register("fileName")}
          />
        </Field>
      ) : null}
      <Controller
        control={form.control}
        name="isEnabled"
        render={({ field }) => (
          <Switch
            label="Part of the programme"
            hint="Switched off it stays in the library and is never played."
            checked={field.value}
            onCheckedChange={field.onChange}
          />
        )}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" disabled={!isDirty} pending={isSubmitting}>
          Save
        </Button>
        {isDirty ? (
          <Button variant="ghost" onClick={() => form.reset(fieldsOf(clip))}>
            Discard
          </Button>
        ) : null}
      </div>
    </form>
  );
}
