import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { exportModes, trailerSources } from "@/domains/sequences/constants";
import { anyHouse, anyMode, packed } from "@/testing/any-sequences";

describe("what is written", () => {
  const data = z.object({
    name: z.string(),
    community_id: z.string().nullable(),
    tags: z.string().array(),
    duration: z.number(),
    file_size: z.int(),
    description: z.string().nullable(),
  });
  /** Other programs' files, as they are documented; what they do not know they pass over. */
  const documentedBlock = z.discriminatedUnion("type", [
    z.object({
      type: z.literal("random"),
      id: z.string(),
      category_name: z.string().nullable(),
      count: z.int().min(1),
      available_prerolls: data.omit({ description: true }).array().optional(),
    }),
    z.object({
      type: z.literal("fixed"),
      id: z.string(),
      preroll_name: z.string(),
      community_id: z.string().nullish(),
      category_names: z.string().array(),
      preroll_data: data.extend({ category_name: z.string().nullable() }).optional(),
    }),
    z.object({
      type: z.literal("nexup_trailers"),
      id: z.string(),
      source: z.enum(trailerSources),
      count: z.int(),
    }),
    z.object({ type: z.literal("coming_soon_list"), id: z.string(), layout: z.enum(["grid", "list"]) }),
    z.object({ type: z.literal("dynamic_preroll"), id: z.string(), template: z.string(), theme: z.string() }),
  ]);
  const documentedPattern = z.object({
    pattern_name: z.string(),
    pattern_description: z.string().nullable(),
    created_by: z.string(),
    export_mode: z.enum(exportModes),
    nexroll_version: z.string(),
    exported_at: z.iso.datetime(),
    blocks: documentedBlock.array(),
  });
  const documentedBundle = z.object({
    type: z.literal("nexbundle"),
    version: z.literal("1.0"),
    exported: z.iso.datetime(),
    count: z.int(),
    sequences: z
      .object({
        name: z.string(),
        description: z.string().nullable(),
        blocks: documentedBlock.array(),
        created_at: z.iso.datetime(),
      })
      .array(),
  });
  const manifest = z.object({
    sequence_name: z.string(),
    exported_at: z.iso.datetime(),
    nexroll_version: z.string(),
    total_files: z.int(),
    categories_exported: z.record(z.string(), z.object({ name: z.string(), preroll_count: z.int() })),
    fixed_prerolls_exported: z.object({ name: z.string(), category: z.string().nullable() }).array(),
    instructions: z.string(),
    files: z.object({ path: z.string(), sha256: z.string().length(64), size: z.int() }).array(),
  });

  it("has the documented shape in every mode", () => {
    fc.assert(
      fc.property(anyHouse, anyMode, ({ content }, how) => {
        const { entries, kind } = packed(content, how);
        const described = JSON.parse(entries[0]?.text ?? "");
        const shape = content.sequences.length === 1 ? documentedPattern : documentedBundle;
        shape.parse(described);
        expect(kind).toBe(how === "full_bundle" ? "zip" : "json");
        const said = JSON.stringify(described);
        const hasFixed = content.sequences.some(({ blocks }) =>
          blocks.some(({ plan }) => plan.type === "fixed"),
        );
        if (!hasFixed) return;
        expect(said.includes('"sha256"')).toBe(how !== "pattern_only");
        expect(said.includes('"file_size"')).toBe(how === "with_preroll_data" || how === "full_bundle");
        expect(said.includes('"path"')).toBe(how === "full_bundle");
      }),
    );
  });

  it("has a manifest of every file in a bundle", () => {
    fc.assert(
      fc.property(anyHouse, ({ content }) => {
        const { entries } = packed(content, "full_bundle");
        const list = manifest.parse(JSON.parse(entries[1]?.text ?? ""));
        const files = entries.flatMap((entry) => (entry.file === null ? [] : [entry.path]));
        expect(list.files.map((file) => file.path)).toEqual(files);
        expect(list.total_files).toBe(files.length);
      }),
    );
  });
});
