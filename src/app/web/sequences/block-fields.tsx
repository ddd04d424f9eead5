"use client";
import { ComingSoonFields } from "./coming-soon-fields";
import type { DraftBlock } from "./draft";
import { DynamicIntroFields } from "./dynamic-intro-fields";
import { FixedFields } from "./fixed-fields";
import { RandomFields } from "./random-fields";
import { TrailersFields } from "./trailers-fields";

export interface AnyBlockFieldsProps {
  block: DraftBlock;
  onChange: (block: DraftBlock) => void;
}

/** The fields of a block, whichever kind it is. */
export function BlockFields({ block, onChange }: AnyBlockFieldsProps) {
  switch (block.type) {
    case "random":
      return <RandomFields block={block} onChange={onChange} />;
    case "fixed":
      return <FixedFields block={block} onChange={onChange} />;
    case "trailers":
      return <TrailersFields block={block} onChange={onChange} />;
    case "coming-soon-list":
      return <ComingSoonFields block={block} onChange={onChange} />;
    case "dynamic-intro":
      return <DynamicIntroFields block={block} onChange={onChange} />;
  }
}
