import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { craftZip } from "@/testing/craft-zip";
import { expect, test, theWorld } from "../world";
import type { Answer } from "./call";
import type { Seed } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

/** A form with a shared file. */
export function sharedForm(content: Buffer | object, fileName: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const bytes = Buffer.isBuffer(content) ? content : JSON.stringify(content);
  form.set("file", new Blob([bytes as BlobPart]), fileName);
  return form;
}

/** An archive with one sequence of one video, as a person would send it. */
export async function bundleWith(sample: string, name: string): Promise<Buffer> {
  const pattern = {
    pattern_name: name,
    blocks: [{ type: "fixed", preroll_name: sample.replace(/\.\w+$/, "") }],
  };
  return craftZip([
    { path: "pattern.nexseq", data: JSON.stringify(pattern) },
    { path: sample, data: await readFile(join(theWorld().clipsFolder, sample)) },
  ]);
}

/** What is shared, each answer held against the document by `write`. */
export function shareCases(write: Write, seeded: () => Seed): void {
  test("sequences are exported", async () => {
    const one = await write("POST /sequences/{sequence_id}/export");
    expect(one).toMatchObject({
      status: 200,
      body: { pattern_name: "Evening", export_mode: "pattern_only", blocks: [{ category_name: "Autumn" }] },
    });
    const path = `/sequences/${seeded().sequenceId}/export`;
    const name = "POST /sequences/{sequence_id}/export";
    expect((await write(name, undefined, `${path}?export_mode=everything`)).status).toBe(422);
    const all = await write(
      "POST /sequences/export",
      undefined,
      "/sequences/export?export_mode=with_preroll_data",
    );
    expect(all).toMatchObject({ status: 200, body: { type: "nexbundle", count: expect.any(Number) } });
    const blocks = [{ type: "fixed", preroll_ids: [seeded().prerollId] }];
    expect(await write("POST /sequences/export-pattern", { name: "Mine", blocks })).toMatchObject({
      status: 200,
      body: { pattern_name: "Mine", blocks: [{ type: "fixed", prerolls: [{ name: "h264-aac.mp4" }] }] },
    });
  });

  test("sequences are imported", async () => {
    const exported = await write("POST /sequences/{sequence_id}/export");
    const read = await write("POST /sequences/import", sharedForm(exported.body as object, "evening.nexseq"));
    expect(read).toMatchObject({
      status: 200,
      body: { pattern_name: "Evening", blocks: [{ category_id: seeded().categoryId, count: 2 }] },
    });
    const {
      pattern_name: name,
      blocks,
      import_id,
    } = read.body as {
      pattern_name: string;
      blocks: object[];
      import_id: string;
    };
    expect(
      await write("POST /sequences/import-bundle-confirm", { sequences: [{ name, blocks }] }),
    ).toMatchObject({
      status: 200,
      body: { imported_count: 1, sequences: [{ name: "Evening (2)" }] },
    });
    const confirm = `/sequences/import/${import_id}/confirm`;
    expect(await write("POST /sequences/import/{import}/confirm", {}, confirm)).toMatchObject({
      status: 200,
      body: { sequences: [{ name: "Evening (3)" }], categories: [], prerolls: [], warnings: [] },
    });
    expect((await write("POST /sequences/import/{import}/confirm", {}, confirm)).status).toBe(404);

    const archive = sharedForm(await bundleWith("anamorphic.mp4", "Wide"), "wide.zip");
    const preview = await write("POST /sequences/import", archive);
    expect(preview).toMatchObject({
      status: 200,
      body: { bundle_preview: { fixed: [{ filename: "anamorphic.mp4" }] } },
    });
    const { preview_id } = preview.body as { preview_id: string };
    const gone = `/sequences/preview/${preview_id}`;
    expect((await write("DELETE /sequences/preview/{preview}", undefined, gone)).status).toBe(200);
    expect((await write("DELETE /sequences/preview/{preview}", undefined, gone)).status).toBe(404);
    const several = {
      sequences: [
        { name: "A", blocks: [] },
        { name: "B", blocks: [{ type: "random" }] },
      ],
    };
    expect((await write("POST /sequences/import", sharedForm(several, "two.nexbundle"))).body).toMatchObject({
      bundle_preview: true,
      match_results: { total_sequences: 2 },
    });
    expect((await write("POST /sequences/import", sharedForm({}, "nothing.json"))).status).toBe(400);
  });
}
