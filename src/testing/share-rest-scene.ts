import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { craftZip } from "@/testing/craft-zip";
import { home, restScene } from "@/testing/rest-scene";

/** The REST door with a sequence to share, and files as other programs make them. Once at the top of a test file. */
export async function shareRestScene() {
  const scene = await restScene();
  const { app, call, samples, upload } = scene;

  async function house() {
    await call("POST", "/categories", { name: "Christmas" });
    await upload("h264-aac.mp4", { category_id: "1", display_name: "Snow “fällt”" }, "snow.mp4");
    await upload("no-sound.mp4", {}, "bells.mp4");
    await call("POST", "/sequences", {
      name: "Ädvent",
      description: "Four weeks",
      blocks: [
        { type: "random", category_id: 1, count: 2 },
        { type: "fixed", preroll_ids: [2, 1] },
        { type: "nexup_trailers", source: "tv", mode: "sequential", count: 3 },
      ],
    });
  }

  async function download(method: string, path: string, body?: unknown) {
    const response = await app.fetch(
      new Request(`http://marquee${path}`, {
        method,
        headers: { ...home, "content-type": "application/json" },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
    return { response, bytes: response.body ? await buffer(response.body) : Buffer.alloc(0) };
  }

  async function send(
    bytes: Buffer | string | object,
    fileName: string,
    fields: Record<string, string> = {},
  ) {
    const content = Buffer.isBuffer(bytes) || typeof bytes === "string" ? bytes : JSON.stringify(bytes);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", new Blob([content as BlobPart]), fileName);
    return call("POST", "/sequences/import", form);
  }

  const bundleOfOthers = async () =>
    craftZip([
      {
        path: "My_Pattern.nexseq",
        data: JSON.stringify({
          pattern_name: "My Pattern",
          export_mode: "full_bundle",
          nexroll_version: "2.0.4",
          blocks: [
            { type: "random", id: "r", category_name: "Santa's", count: 1 },
            { type: "fixed", id: "f", preroll_name: "Intro: one", category_names: [] },
            { type: "coming_soon_list", id: "c", layout: "list" },
          ],
        }),
      },
      { path: "categories/Santas/Sleigh.mp4", data: await readFile(samples.clip("h264-aac.mp4").path) },
      { path: "fixed/Intro one.mp4", data: await readFile(samples.clip("no-sound.mp4").path) },
      { path: "MANIFEST.json", data: "{}" },
    ]);
  return { ...scene, house, download, send, bundleOfOthers };
}
