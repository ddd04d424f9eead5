import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeEach, vi } from "vitest";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { previewSharedFile } from "@/domains/sequences/commands/preview-shared-file";
import type { ExportMode } from "@/domains/sequences/constants";
import { exportSequences } from "@/domains/sequences/queries/export-sequences";
import { listSequences } from "@/domains/sequences/queries/sequences";
import type { ConfirmImportOutput, ExportOutput } from "@/domains/sequences/schema/share";
import { systemContext } from "@/platform/context";
import { zipStream } from "@/platform/files/zip-stream";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

/** A database, a data folder and clips, with which sequences are exported and imported. Once at the top of a test file. */
export async function shareScene() {
  const { database, empty, sql } = await testDatabase();
  const data = await testDataFolder();
  const samples = await makeClips();
  const context = systemContext("test", { db: database });

  async function emptyAll() {
    await empty();
    await data.empty();
  }
  beforeEach(async () => {
    vi.restoreAllMocks();
    await emptyAll();
  });

  async function add(sample: string, fileName: string, fields: object = {}): Promise<number> {
    const uploadId = await incomingClip(samples.clip(sample).path, fileName);
    const added = await addPreroll(context, { uploadId, duplicateAction: "rename", ...fields });
    return added.preroll.id;
  }

  /** Three clips in two categories, and a sequence with a block of every kind. */
  async function house() {
    await createCategory(context, { name: "Santa’s “Best”, vol. 1", playMode: "playlist" });
    await createCategory(context, { name: "Winter" });
    const snow = await add("h264-aac.mp4", "snow.mp4", {
      displayName: "Snow, “falling” ❄",
      categoryIds: [1, 2],
      tags: ["snow"],
      description: "Slowly",
    });
    const bells = await add("no-sound.mp4", "bells.mp4", { categoryIds: [1] });
    const loose = await add("mpeg4-mp3.avi", "loose.avi", { displayName: "Loose" });
    await createSequence(context, {
      name: "Advent, “first”",
      description: "Line one\nline two",
      blocks: [
        { type: "random", categoryId: 1, count: 2 },
        { type: "fixed", prerollIds: [loose, snow, loose] },
        { type: "random", categoryId: null, count: 1 },
        { type: "trailers", source: "tv", mode: "sequential", count: 3 },
        { type: "coming-soon-list", layout: "list" },
        { type: "dynamic-intro", template: "feature", theme: "snow" },
        { type: "random", categoryId: 1, count: 1 },
      ],
    });
    return { snow, bells, loose };
  }

  async function bytesOf({ kind, entries }: ExportOutput): Promise<Buffer> {
    if (kind === "json") return Buffer.from(entries[0]?.text ?? "");
    const parts = entries.map(({ path, text, file, sizeBytes }) => ({
      path,
      content: text === null ? { file: file ?? "", sizeBytes } : { text },
    }));
    return buffer(zipStream(parts).body);
  }

  async function upload(bytes: Buffer | string, fileName: string): Promise<string> {
    const path = join(data.path, "logs", "sent");
    await writeFile(path, bytes);
    return incomingClip(path, fileName);
  }
  const preview = async (bytes: Buffer | string, fileName: string) =>
    previewSharedFile(context, { uploadId: await upload(bytes, fileName) });

  async function exported(mode: ExportMode): Promise<{ fileName: string; bytes: Buffer }> {
    const made = await exportSequences(context, { ids: [1], mode });
    return { fileName: made.fileName, bytes: await bytesOf(made) };
  }

  /** A sequence without its numbers. */
  async function meaning(id: number) {
    const clips = new Map((await listPrerolls(context, {})).map((clip) => [clip.id, clip]));
    const sequence = (await listSequences(context, undefined)).find((one) => one.id === id);
    return {
      description: sequence?.description,
      blocks: sequence?.blocks.map((block) => {
        const { problem: _, ...rest } = block;
        if (rest.type === "random") return { ...rest, category: rest.category?.name };
        if (rest.type !== "fixed") return rest;
        return { ...rest, clips: rest.clips.map((clip) => clips.get(clip.id)?.sha256) };
      }),
    };
  }
  const idOf = (output: ConfirmImportOutput) => output.sequences[0]?.id ?? 0;
  const files = async () => (await data.files()).filter((file) => !/^(thumbnails|logs)\//.test(file));
  return {
    database,
    sql,
    data,
    context,
    emptyAll,
    add,
    house,
    bytesOf,
    exported,
    preview,
    meaning,
    idOf,
    files,
  };
}
