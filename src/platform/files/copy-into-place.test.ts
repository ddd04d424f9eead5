import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copyIntoPlace } from "@/platform/files/copy-into-place";
import { libraryPath } from "@/platform/files/library-path";
import { testDataFolder } from "@/testing/data-folder";

const data = await testDataFolder();
beforeEach(() => data.empty());

async function source() {
  const path = await libraryPath(join(data.path, "incoming"), "a");
  await writeFile(path, "video");
  return path;
}
const target = (name: string) => libraryPath(join(data.path, "prerolls"), name);

describe("copyIntoPlace", () => {
  it("puts the file into its place, makes the folder, and leaves the source", async () => {
    await copyIntoPlace(await source(), await target("New/a.mp4"));
    expect(await data.files()).toEqual(["incoming/a", "prerolls/New/a.mp4"]);
    expect(await readFile(await target("New/a.mp4"), "utf8")).toBe("video");
  });

  it("never overwrites", async () => {
    const to = await target("a.mp4");
    await writeFile(to, "first");
    await expect(copyIntoPlace(await source(), to)).rejects.toMatchObject({ kind: "conflict" });
    expect(await readFile(to, "utf8")).toBe("first");
  });

  it.runIf(existsSync("/dev/shm"))("copies between two drives", async () => {
    const shm = await libraryPath("/dev/shm", `marquee-copy-${process.pid}.mp4`);
    await writeFile(shm, "from elsewhere");
    try {
      const to = await target("b.mp4");
      await copyIntoPlace(shm, to);
      expect(await readFile(to, "utf8")).toBe("from elsewhere");
      await expect(copyIntoPlace(shm, to)).rejects.toMatchObject({ kind: "conflict" });
      expect(await data.files()).toEqual(["prerolls/b.mp4"]);
    } finally {
      await rm(shm);
    }
  });
});
