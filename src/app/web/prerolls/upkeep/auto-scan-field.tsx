"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { Select } from "@/ui/primitives/select";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";

const choices = [
  { value: "0", label: "Never" },
  { value: "5", label: "Every 5 minutes" },
  { value: "15", label: "Every 15 minutes" },
  { value: "60", label: "Every hour" },
  { value: "360", label: "Every 6 hours" },
  { value: "1440", label: "Every day" },
];

export interface AutoScanFieldProps {
  /** 0 is never. */
  minutes: number;
  nextScanAt: string | null;
}

/** How often Marquee looks by itself. */
export function AutoScanField({ minutes, nextScanAt }: AutoScanFieldProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const update = useMutation(
    trpc.operations.updateSettings.mutationOptions({
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.prerolls.getScanStatus.pathFilter()),
    }),
  );
  const value = String(minutes);
  const known = choices.some((choice) => choice.value === value);
  const next = nextScanAt ? new Date(nextScanAt).toLocaleTimeString("en-GB", { timeStyle: "short" }) : null;
  return (
    <Field label="By itself" hint={next ? `Next at ${next}` : "Only when you ask"} className="max-w-64">
      <Select
        value={value}
        disabled={update.isPending}
        onValueChange={(chosen) => update.mutate({ autoScanMinutes: Number(chosen) })}
        options={known ? choices : [...choices, { value, label: `Every ${minutes} minutes` }]}
      />
    </Field>
  );
}
