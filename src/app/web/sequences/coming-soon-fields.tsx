"use client";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import type { BlockFieldsProps } from "./builder-fields";

const layouts = [
  { value: "grid", label: "Posters" },
  { value: "list", label: "List" },
] as const;

/** How the list of what is coming looks. */
export const ComingSoonFields = ({ block, onChange }: BlockFieldsProps<"coming-soon-list">) => (
  <SegmentedControl
    aria-label="Layout"
    value={block.layout}
    onValueChange={(layout) => onChange({ ...block, layout })}
    segments={layouts}
  />
);
