"use client";
import { Field } from "@/ui/primitives/field";
import { Select } from "@/ui/primitives/select";
import type { BlockFieldsProps } from "./builder-fields";

const templates = [
  { value: "coming_soon", label: "Coming soon" },
  { value: "feature_presentation", label: "Feature presentation" },
  { value: "now_showing", label: "Now showing" },
];
const themes = [
  { value: "midnight", label: "Midnight" },
  { value: "sunset", label: "Sunset" },
  { value: "forest", label: "Forest" },
  { value: "royal", label: "Royal" },
  { value: "monochrome", label: "Monochrome" },
];

/** A name that came with an import is kept, although it is none of the list. */
const withStored = (options: { value: string; label: string }[], value: string) =>
  options.some((option) => option.value === value) ? options : [...options, { value, label: value }];

/** Which generated intro. */
export const DynamicIntroFields = ({ block, onChange }: BlockFieldsProps<"dynamic-intro">) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <Field label="Template">
      <Select
        value={block.template}
        onValueChange={(template) => onChange({ ...block, template })}
        options={withStored(templates, block.template)}
      />
    </Field>
    <Field label="Theme">
      <Select
        value={block.theme}
        onValueChange={(theme) => onChange({ ...block, theme })}
        options={withStored(themes, block.theme)}
      />
    </Field>
  </div>
);
