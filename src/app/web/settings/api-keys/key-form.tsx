"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { BookOpen, PencilLine } from "lucide-react";
import { useRef } from "react";
import { Controller, useForm } from "react-hook-form";
import type { z } from "zod";
import { type ApiKey, createApiKeyInput } from "@/domains/identity/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { Select } from "@/ui/primitives/select";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { expiryOptions } from "./expiry-options";

const schema = createApiKeyInput.pick({ name: true, permissions: true, expiresInDays: true });

const permissionCards = [
  {
    value: "read",
    label: "Read only",
    hint: "Sees clips, schedules and what plays. For dashboards.",
    icon: <BookOpen />,
  },
  {
    value: "full",
    label: "Read and write",
    hint: "May change everything but keys. For scripts you trust.",
    icon: <PencilLine />,
  },
] as const;

export interface KeyFormProps {
  id: string;
  onPending: (pending: boolean) => void;
  onMade: (made: ApiKey & { key: string }) => void;
}

/** What a new key is for, what it may do, and how long it lives. */
export function KeyForm({ id, onPending, onMade }: KeyFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const create = useMutation(trpc.identity.createKey.mutationOptions());
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { name: "", permissions: "read", expiresInDays: null },
  });
  const { errors } = form.formState;
  // Not the state of the mutation: a second press may come before that is drawn, and would make a second key.
  const isUnderWay = useRef(false);
  const save = form.handleSubmit(async (fields) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    onPending(true);
    try {
      onMade(await create.mutateAsync(fields));
      await queries.invalidateQueries(trpc.identity.pathFilter());
    } catch (error) {
      const { sentence, field } = serverFault(error);
      if (field === "name") form.setError(field, { message: sentence });
      else toast.failed(sentence);
    } finally {
      isUnderWay.current = false;
      onPending(false);
    }
  });
  return (
    <form id={id} noValidate onSubmit={(event) => void save(event)} className="space-y-5">
      <Field
        label="Name"
        required
        hint="Who will use it, so that you know it again."
        error={errors.name?.message}
      >
        <Input autoComplete="off" placeholder="Such as Home Assistant" {...form.register("name")} />
      </Field>
      <Field label="What it may do" error={errors.permissions?.message}>
        <Controller
          control={form.control}
          name="permissions"
          render={({ field }) => (
            <RadioCards value={field.value} onValueChange={field.onChange} options={permissionCards} />
          )}
        />
      </Field>
      <Field label="Expires" error={errors.expiresInDays?.message}>
        <Controller
          control={form.control}
          name="expiresInDays"
          render={({ field }) => (
            <Select
              value={String(field.value ?? "never")}
              onValueChange={(value) =>
                field.onChange(expiryOptions.find((option) => option.value === value)?.days ?? null)
              }
              options={expiryOptions}
            />
          )}
        />
      </Field>
    </form>
  );
}
