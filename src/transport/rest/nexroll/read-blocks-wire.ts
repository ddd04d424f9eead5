import { z } from "@hono/zod-openapi";
import { type BlockType, listLayouts, trailerModes, trailerSources } from "@/domains/sequences/constants";
import type { SequenceBlockInput } from "@/domains/sequences/schema";
import { invalid } from "@/platform/errors";
import { whole, wholeOrNone } from "@/transport/rest/loose-fields";
import { wireTypes } from "@/transport/rest/nexroll/blocks-wire";

const text = z.string({ error: "must be text" });
const oneOf = (values: readonly string[]) => text.nullish().openapi({ enum: [...values] });

const fields = z
  .looseObject(
    {
      type: text.openapi({ enum: Object.values(wireTypes) }),
      id: z
        .union([text, z.number().transform(String)], { error: "must be text" })
        .nullish()
        .openapi({ type: "string" }),
      category_id: wholeOrNone().optional(),
      count: whole().nullish(),
      preroll_ids: z.array(whole(), { error: "must be a list of numbers" }).nullish(),
      preroll_id: whole().nullish().openapi({ description: "The same as a list of one" }),
      source: oneOf(trailerSources),
      mode: oneOf(trailerModes),
      layout: oneOf(listLayouts),
      template: text.nullish(),
      theme: text.nullish(),
    },
    { error: "must be an object with a type" },
  )
  .openapi("SequenceBlockFields");

const otherSpellings = {
  key: "id",
  categoryId: "category_id",
  prerollIds: "preroll_ids",
  prerollId: "preroll_id",
} as const;

function inOneSpelling(block: unknown): unknown {
  if (typeof block !== "object" || block === null || Array.isArray(block)) return block;
  const renamed: Record<string, unknown> = { ...block };
  for (const [other, name] of Object.entries(otherSpellings)) renamed[name] ??= renamed[other];
  return renamed;
}

/** Blocks as they are sent in. What a type does not use is ignored, and other spellings are understood. */
export const blocksField = z.array(z.preprocess(inOneSpelling, fields), {
  error: "must be a list of blocks",
});
type BlockFields = z.output<typeof fields>;

const typesByName: ReadonlyMap<string, BlockType> = new Map([
  ...Object.entries(wireTypes).flatMap(
    ([type, name]): Array<[string, BlockType]> => [
      [type, type as BlockType],
      [name, type as BlockType],
    ],
  ),
  ["dynamic_intro", "dynamic-intro"],
]);
/** Old bundles know them; the program that made those plays nothing for them. */
const neverPlayed = new Set(["sequential", "separator"]);

function typeOf(name: string, field: string): BlockType {
  const given = name.trim().toLowerCase();
  const type = typesByName.get(given);
  if (type) return type;
  const sentence = neverPlayed.has(given)
    ? `A ${given} block plays nothing: put its clips into a fixed block.`
    : `A block is one of ${Object.values(wireTypes).join(", ")}.`;
  throw invalid(`${field}: ${sentence}`, { field });
}

/** In our own words; whether they make sense is for the command. `field` is where they stand, for complaints. */
export function fromBlocksWire(blocks: z.output<typeof blocksField>, field = "blocks"): SequenceBlockInput[] {
  return blocks.map((block, index) => {
    const type = typeOf(block.type, `${field}.${index}.type`);
    const given = Object.entries({ ...partsOf(type, block), key: block.id });
    const present = Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== null));
    const open = type === "random" && { categoryId: null };
    return { ...open, ...present, type } as SequenceBlockInput;
  });
}

function partsOf(type: BlockType, block: BlockFields): object {
  switch (type) {
    case "random":
      return { categoryId: block.category_id, count: block.count };
    case "fixed":
      return { prerollIds: block.preroll_ids ?? [block.preroll_id].filter((id) => id != null) };
    case "trailers":
      return { source: block.source, mode: block.mode, count: block.count };
    case "coming-soon-list":
      return { layout: block.layout };
    case "dynamic-intro":
      return { template: block.template, theme: block.theme };
  }
}

/** The same from JSON in text, as schedules carry it. Throws `invalid`, with the field. */
export function fromBlocksText(json: string, field: string): SequenceBlockInput[] {
  const parsed = blocksField.safeParse(parsedOrNull(json));
  if (parsed.success) return fromBlocksWire(parsed.data, field);
  const [issue] = parsed.error.issues;
  const path = [field, ...(issue?.path ?? [])].map(String).join(".");
  throw invalid(`${path}: ${issue?.message ?? "must be a list of blocks"}`, { field: path });
}

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
