import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "@/platform/files/open-archive";
import { zipStream } from "@/platform/files/zip-stream";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-zip-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function clip(name: string, bytes: number) {
  const file = join(folder, name);
  await writeFile(file, Buffer.alloc(bytes, name));
  return { file, sizeBytes: bytes };
}
const openFiles = async () => {
  const { readdir, readlink } = await import("node:fs/promises");
  const links = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
  );
  return links.filter((link) => link.startsWith(folder));
};

describe("zipStream", () => {
  it("says how long it is and holds every file as it is", async () => {
    const [a, b] = [await clip("a.mp4", 1_000_000), await clip("b.mp4", 0)];
    const { body, sizeBytes } = zipStream([
      { path: "Ümläut.nexseq", content: { text: '{"blocks": []}' } },
      { path: "fixed/a.mp4", content: a },
      { path: "fixed/b.mp4", content: b },
    ]);
    const bytes = await buffer(body);
    expect(bytes.length).toBe(sizeBytes);
    const path = join(folder, "made.zip");
    await writeFile(path, bytes);
    const archive = await openArchive(path, {
      maxEntries: 9,
      maxTotalBytes: 1e9,
      maxEntryBytes: () => 1e9,
    });
    const read = [];
    for (const entry of archive.entries)
      read.push([entry.path, (await buffer(await archive.read(entry))).toString("latin1")] as const);
    archive.close();
    expect(read).toEqual([
      ["Ümläut.nexseq", '{"blocks": []}'],
      ["fixed/a.mp4", await readFile(a.file, "latin1")],
      ["fixed/b.mp4", ""],
    ]);
  });

  it.runIf(process.platform === "linux")("ends reading when the receiver goes away", async () => {
    const files = [await clip("long.mp4", 5_000_000), await clip("next.mp4", 5_000_000)];
    const { body } = zipStream(files.map((content, i) => ({ path: `${i}.mp4`, content })));
    const reader = body.getReader();
    await reader.read();
    await expect.poll(openFiles).toHaveLength(1);
    await reader.cancel();
    await expect.poll(openFiles).toEqual([]);
  });

  it("breaks off when a file is gone, or has another size by then", async () => {
    const gone = zipStream([{ path: "a.mp4", content: { file: join(folder, "gone.mp4"), sizeBytes: 5 } }]);
    await expect(buffer(gone.body)).rejects.toThrow();
    const { file } = await clip("grown.mp4", 100);
    const grown = zipStream([{ path: "a.mp4", content: { file, sizeBytes: 50 } }]);
    await expect(buffer(grown.body)).rejects.toThrow();
  });
});
