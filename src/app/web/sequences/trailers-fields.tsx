"use client";
import { blockCountMax } from "@/domains/sequences/constants";
import { Field } from "@/ui/primitives/field";
import { NumberInput } from "@/ui/primitives/number-input";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import type { BlockFieldsProps } from "./builder-fields";

const sources = [
  { value: "both", label: "Films and shows" },
  { value: "movies", label: "Films" },
  { value: "tv", label: "Shows" },
] as const;
const modes = [
  { value: "random", label: "Any" },
  { value: "sequential", label: "Next to come out" },
] as const;

/** Which trailers, and how many. */
export const TrailersFields = ({ block, onChange }: BlockFieldsProps<"trailers">) => (
  <div className="flex flex-wrap gap-x-6 gap-y-4">
    <Field label="Of">
      <SegmentedControl
        aria-label="Trailers of"
        value={block.source}
        onValueChange={(source) => onChange({ ...block, source })}
        segments={sources}
      />
    </Field>
    <Field label="Which">
      <SegmentedControl
        aria-label="Which trailers"
        value={block.mode}
        onValueChange={(mode) => onChange({ ...block, mode })}
        segments={modes}
      />
    </Field>
    <Field label="How many" className="w-32">
      <NumberInput
        value={block.count}
        onValueChange={(count) => onChange({ ...block, count: count ?? 1 })}
        min={1}
        max={blockCountMax}
      />
    </Field>
  </div>
);
