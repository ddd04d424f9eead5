"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ListOrdered, Shuffle } from "lucide-react";
import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { type Category, createCategoryInput } from "@/domains/prerolls/schema/category";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { Textarea } from "@/ui/primitives/textarea";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { playModeOptions } from "./play-mode-options";

export interface CategoryDialogProps {
  /** The one to change; null for a new one. */
  category: Category | null;
  onClose: () => void;
  onSaved: (category: Category) => void;
}

type Fields = z.input<typeof createCategoryInput>;

const icons = { shuffle: <Shuffle />, playlist: <ListOrdered /> };

/** A category's name, what it is for, and how it plays. */
export function CategoryDialog({ category, onClose, onSaved }: CategoryDialogProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useForm<Fields>({
    resolver: zodResolver(createCategoryInput),
    defaultValues: {
      name: category?.name ?? "",
      description: category?.description ?? "",
      playMode: category?.playMode ?? "shuffle",
    },
  });
  const create = useMutation(trpc.categories.create.mutationOptions());
  const update = useMutation(trpc.categories.update.mutationOptions());
  const save = form.handleSubmit(async (fields) => {
    try {
      const saved = category
        ? await update.mutateAsync({ id: category.id, ...fields })
        : await create.mutateAsync(fields);
      await queries.invalidateQueries(trpc.categories.pathFilter());
      toast.done(category ? "The category is saved." : `${saved.name} is ready.`);
      onSaved(saved);
    } catch (error) {
      const { sentence, field } = serverFault(error);
      if (field === "name" || field === "description") form.setError(field, { message: sentence });
      else toast.failed(sentence);
    }
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="sm"
      title={category ? "Edit the category" : "New category"}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="category-form" variant="primary" pending={isSubmitting}>
            {category ? "Save" : "Make the category"}
          </Button>
        </>
      }
    >
      <form id="category-form" noValidate onSubmit={(event) => void save(event)} className="space-y-5">
        <Field label="Name" required error={errors.name?.message}>
          <Input autoComplete="off" placeholder="Such as Christmas" {...form.register("name")} />
        </Field>
        <Field label="Description" error={errors.description?.message}>
          <Textarea rows={2} {...form.register("description")} />
        </Field>
        <Field label="How it plays">
          <Controller
            control={form.control}
            name="playMode"
            render={({ field }) => (
              <RadioCards
                columns={1}
                value={field.value}
                onValueChange={field.onChange}
                options={playModeOptions.map((option) => ({ ...option, icon: icons[option.value] }))}
              />
            )}
          />
        </Field>
      </form>
    </Dialog>
  );
}
