import type { SequenceImport } from "@/domains/sequences/schema/share";

type Clip = SequenceImport["clips"][number];
type Category = SequenceImport["categories"][number];

interface Parts {
  clips: ReadonlyMap<string, Clip>;
  categories: ReadonlyMap<string, Category>;
}

/** Blocks may name the clips of an import tens of thousands of times: one look through them is enough. */
const known = new WeakMap<SequenceImport, Parts>();

function partsOf(preview: SequenceImport): Parts {
  const found = known.get(preview) ?? {
    clips: new Map(preview.clips.map((clip) => [clip.key, clip])),
    categories: new Map(preview.categories.map((category) => [category.key, category])),
  };
  known.set(preview, found);
  return found;
}

export function clipOf(preview: SequenceImport, key: string): Clip | undefined {
  return partsOf(preview).clips.get(key);
}

export function categoryOf(preview: SequenceImport, key: string | null): Category | undefined {
  return key === null ? undefined : partsOf(preview).categories.get(key);
}
