"use client";
import { Layers, ListVideo } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/primitives/button";
import { Field } from "@/ui/primitives/field";
import { Notice } from "@/ui/primitives/notice";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { serverFault } from "../shell/server-fault";
import { PutOnChoices } from "./put-on-choices";
import { type PutOnChoice, usePutOn } from "./use-put-on";

const kinds = [
  { value: "category", label: "A category", icon: <Layers /> },
  { value: "sequence", label: "A sequence", icon: <ListVideo /> },
] as const;

const spans = [
  { value: "2", label: "2 hours" },
  { value: "4", label: "4 hours" },
  { value: "12", label: "12 hours" },
  { value: "24", label: "A day" },
  { value: "168", label: "A week" },
] as const;
type Hours = (typeof spans)[number]["value"];

/** Which category or sequence, and for how long. */
export function PlayNowForm({ onDone }: { onDone: () => void }) {
  const [kind, setKind] = useState<PutOnChoice["kind"]>("category");
  const [id, setId] = useState<number | null>(null);
  const [hours, setHours] = useState<Hours>("4");
  const { putOn, forget, isPending, error } = usePutOn(onDone);
  const choose = (next: PutOnChoice["kind"]) => {
    setKind(next);
    setId(null);
    forget();
  };
  return (
    <>
      <SegmentedControl aria-label="What to play" value={kind} onValueChange={choose} segments={kinds} />
      <div className="mt-3">
        <PutOnChoices kind={kind} value={id} onValueChange={setId} />
      </div>
      <div className="-mx-6 -mb-6 sticky -bottom-6 mt-5 space-y-4 border-t bg-raised px-6 py-4">
        {error ? <Notice tone="bad">{serverFault(error).sentence}</Notice> : null}
        <div className="flex flex-wrap items-end justify-between gap-4">
          <Field label="For how long">
            <SegmentedControl value={hours} onValueChange={setHours} segments={spans} />
          </Field>
          <Button
            variant="primary"
            disabled={id === null}
            pending={isPending}
            onClick={() => id !== null && putOn({ kind, id }, Number(hours))}
          >
            Put it on
          </Button>
        </div>
      </div>
    </>
  );
}
