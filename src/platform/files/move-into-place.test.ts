import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { type LibraryPath, libraryPath } from "@/platform/files/library-path";
import { moveIntoPlace } from "@/platform/files/move-into-place";
import { testDataFolder } from "@/testing/data-folder";

const data = await testDataFolder();
beforeEach(() => data.empty());

async function incoming(name: string, text = name): Promise<LibraryPath> {
  const path = await libraryPath(join(data.path, "incoming"), name);
  await writeFile(path, text);
  return path;
}
const target = (name: string) => libraryPath(join(data.path, "prerolls"), name);

describe("moveIntoPlace", () => {
  it("moves a file and makes its folder", async () => {
    await moveIntoPlace(await incoming("a"), await target("New/a.mp4"));
    expect(await data.files()).toEqual(["prerolls/New/a.mp4"]);
  });

  it("never overwrites: the source stays, and so does the other", async () => {
    const to = await target("a.mp4");
    await writeFile(to, "first");
    await expect(moveIntoPlace(await incoming("b"), to)).rejects.toMatchObject({ kind: "conflict" });
    expect(await readFile(to, "utf8")).toBe("first");
    expect(await data.files()).toEqual(["incoming/b", "prerolls/a.mp4"]);
  });

  it("lets one of two have the name", async () => {
    const to = await target("a.mp4");
    const [a, b] = [await incoming("a"), await incoming("b")];
    const both = await Promise.allSettled([moveIntoPlace(a, to), moveIntoPlace(b, to)]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await data.files()).toHaveLength(2);
  });

  it("leaves no reservation behind when there is nothing to move", async () => {
    const nothing = await libraryPath(join(data.path, "incoming"), "none");
    await expect(moveIntoPlace(nothing, await target("a.mp4"))).rejects.toThrow();
    expect(await data.files()).toEqual([]);
  });
  it.runIf(existsSync("/dev/shm"))("moves between two drives", async () => {
    const shm = await libraryPath("/dev/shm", `marquee-move-${process.pid}.mp4`);
    try {
      await writeFile(shm, "from elsewhere");
      const to = await target("b.mp4");
      await moveIntoPlace(shm, to);
      expect(await readFile(to, "utf8")).toBe("from elsewhere");
      expect(existsSync(shm)).toBe(false);
      expect(await data.files()).toEqual(["prerolls/b.mp4"]);
    } finally {
      await rm(shm, { force: true });
    }
  });
});
