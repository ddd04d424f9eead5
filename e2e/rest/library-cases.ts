import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, theWorld } from "../world";
import { type Answer, call } from "./call";
import { clipForm, type Seed } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

/** The calls about the library as a whole, and about what is in which category. */
export function libraryCases(write: Write, seeded: () => Seed): void {
  test("members of categories", async () => {
    const made = await write("POST /categories/default");
    expect(made).toMatchObject({ status: 201, body: { name: "Default" } });
    expect((await write("POST /categories/default")).status).toBe(200);
    const { id } = made.body as { id: number };
    const path = `/categories/${id}/prerolls/${seeded().otherPrerollId}`;
    const added = await write("POST /categories/{category_id}/prerolls/{preroll_id}", undefined, path);
    expect(added).toMatchObject({ status: 200, body: { category_id: id, moved_primary: false } });
    const removed = await write("DELETE /categories/{category_id}/prerolls/{preroll_id}", undefined, path);
    expect(removed).toMatchObject({ status: 200, body: { primary_category_id: seeded().categoryId } });
    await call("DELETE", `/categories/${id}`);
  });

  test("many uploads and many tags", async () => {
    const form = new FormData();
    for (const sample of ["anamorphic.mp4", "text.mp4"]) {
      form.append("files", (await clipForm(sample)).get("file") as Blob, sample);
    }
    const many = await write("POST /prerolls/upload-multiple", form);
    expect(many).toMatchObject({ status: 200, body: { total: 2, successful: 1, failed: 1 } });
    const [first] = (many.body as { results: Array<{ preroll: { id: number } }> }).results;
    const tagged = await write("POST /prerolls/bulk-update-tags", {
      preroll_ids: [first?.preroll.id, 2_000_000_000],
      tags_to_add: ["many"],
    });
    expect(tagged).toMatchObject({
      status: 200,
      body: { updated_count: 1, failed: [{ id: 2_000_000_000 }] },
    });
    await call("DELETE", `/prerolls/${first?.preroll.id}`);
  });

  test("scans and folders", async () => {
    expect(await write("POST /prerolls/rescan")).toMatchObject({
      status: 200,
      body: { deleted_missing: 0, storage_maybe_offline: false },
    });
    const folder = join(theWorld().dataDir, "../registered");
    await mkdir(folder, { recursive: true });
    await copyFile(join(theWorld().clipsFolder, "vp9-opus.webm"), join(folder, "in place.webm"));
    const fields = { root_path: folder, tags: ["in place"] };
    expect(await write("POST /prerolls/map-root", fields)).toMatchObject({
      status: 200,
      body: { dry_run: true, to_add: 1, added: 0 },
    });
    expect(await write("POST /prerolls/map-root", { ...fields, dry_run: false })).toMatchObject({
      status: 200,
      body: { dry_run: false, added: 1 },
    });
    expect((await write("POST /prerolls/map-root", { root_path: "/proc" })).status).toBe(422);
    expect(await write("PUT /settings/auto-scan", { minutes: 15 })).toMatchObject({
      status: 200,
      body: { success: true, minutes: 15 },
    });
  });
}
