import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { settleMoves } from "@/domains/prerolls/commands/settle-moves";
import { systemContext } from "@/platform/context";
import { clearIncoming } from "@/platform/files/incoming-files";
import { noteMove } from "@/platform/files/move-journal";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const context = systemContext("test", { db: database });
const at = (relative: string) => join(data.path, relative);

beforeEach(async () => {
  await empty();
  await data.empty();
});

async function put(relative: string, text = "video"): Promise<string> {
  await mkdir(dirname(at(relative)), { recursive: true });
  await writeFile(at(relative), text);
  return at(relative);
}

const facts = {
  fileName: "a.mp4",
  isManaged: true,
  sha256: "0",
  sizeBytes: 5,
  durationSeconds: 1,
  container: "mp4",
  videoCodec: "h264",
  width: 1,
  height: 1,
};
const record = (path: string, deletedAt: Date | null = null) =>
  database.insert(prerolls).values({ ...facts, path, deletedAt });

/** The state on disk that a kill leaves, at each moment between the note and the end. */
describe("a start after a kill", () => {
  it("forgets an upload whose row was never written", async () => {
    const from = await put("incoming/upload");
    await noteMove({ prerollId: 1, from, to: at("prerolls/Default/a.mp4") });
    await mkdir(at("prerolls/Default"), { recursive: true });
    await rename(from, at("prerolls/Default/a.mp4"));
    await settleMoves(context, undefined);
    await clearIncoming();
    expect(await data.files()).toEqual([]);
  });

  it("takes away a copy between two drives that was cut off", async () => {
    const part = `prerolls/Default/.${randomUUID()}.part`;
    await put(part, "vid");
    await put("prerolls/Default/.hidden");
    const from = await put("incoming/upload");
    await noteMove({ prerollId: 1, from, to: at("prerolls/Default/a.mp4") });
    await settleMoves(context, undefined);
    await clearIncoming();
    expect(await data.files()).toEqual(["prerolls/Default/.hidden"]);
  });

  it("keeps what it cannot settle now, and settles the others", async () => {
    // The folder of the clip cannot be made while a file has its name, as little as on a drive that is read-only.
    await put("prerolls/Winter", "no folder");
    const aside = await put("incoming/aside");
    await record("Winter/a.mp4");
    await noteMove({ prerollId: 1, from: aside, to: at("prerolls/Winter/a.mp4") });
    await noteMove({ prerollId: 2, from: await put("incoming/upload"), to: at("prerolls/Default/b.mp4") });
    expect(await settleMoves(context, undefined)).toEqual({ settledCount: 1 });
    await clearIncoming();
    expect((await data.files()).filter((name) => !name.endsWith(".move"))).toEqual([
      "incoming/aside",
      "prerolls/Winter",
    ]);

    await rm(at("prerolls/Winter"));
    expect(await settleMoves(context, undefined)).toEqual({ settledCount: 1 });
    expect(await data.files()).toEqual(["prerolls/Winter/a.mp4"]);
  });

  it("knows its own paths where the library is a link to another drive", async () => {
    await rm(at("prerolls"), { recursive: true });
    await mkdir(at("nas"));
    await symlink(at("nas"), at("prerolls"));
    await put("nas/Default/a.mp4");
    await noteMove({ prerollId: 7, from: at("incoming/upload"), to: at("nas/Default/a.mp4") });
    await record("Default/a.mp4");
    await settleMoves(context, undefined);
    await rm(at("prerolls"));
    await rename(at("nas"), at("prerolls"));
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("leaves a file alone that belongs to another clip by now", async () => {
    await put("prerolls/Default/a.mp4");
    await noteMove({ prerollId: 7, from: at("incoming/upload"), to: at("prerolls/Default/a.mp4") });
    await record("Default/a.mp4");
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("keeps an upload whose row stands", async () => {
    await noteMove({ prerollId: 1, from: at("incoming/upload"), to: await put("prerolls/Default/a.mp4") });
    await record("Default/a.mp4");
    expect(await settleMoves(context, undefined)).toEqual({ settledCount: 1 });
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("finishes a move whose row stands and whose file did not get there", async () => {
    await noteMove({ prerollId: 1, from: await put("incoming/upload"), to: at("prerolls/Default/a.mp4") });
    await record("Default/a.mp4");
    await settleMoves(context, undefined);
    await clearIncoming();
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("takes back a move whose row still says the old place", async () => {
    await noteMove({
      prerollId: 1,
      from: at("prerolls/Default/a.mp4"),
      to: await put("prerolls/Winter/a.mp4"),
    });
    await record("Default/a.mp4");
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("removes an empty reservation and keeps the file", async () => {
    const from = await put("prerolls/Default/a.mp4");
    await noteMove({ prerollId: 1, from, to: await put("prerolls/Winter/a.mp4", "") });
    await record("Default/a.mp4");
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it.each(["prerolls/Default/a.mp4", "incoming/upload"])(
    "leaves a stranger's file that was at the target first, while the clip is still at %s",
    async (source) => {
      const from = await put(source);
      await noteMove({ prerollId: 1, from, to: await put("prerolls/Winter/a.mp4", "not ours at all") });
      if (source.startsWith("prerolls")) await record("Default/a.mp4");
      await settleMoves(context, undefined);
      expect(await data.files()).toContain("prerolls/Winter/a.mp4");
    },
  );

  it("removes the source of a copy between two drives that was done", async () => {
    const from = await put("prerolls/Default/a.mp4");
    await mkdir(at("prerolls/Winter"), { recursive: true });
    await copyFile(from, at("prerolls/Winter/a.mp4"));
    await noteMove({ prerollId: 1, from, to: at("prerolls/Winter/a.mp4") });
    await record("Winter/a.mp4");
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["prerolls/Winter/a.mp4"]);
  });

  it("brings a file into the trash that a delete left in the library", async () => {
    await noteMove({ prerollId: 1, from: await put("prerolls/Default/a.mp4"), to: at("trash/1.mp4") });
    await record("Default/a.mp4", new Date());
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["trash/1.mp4"]);
  });

  it("brings a file after a clip that was deleted since", async () => {
    const to = await put("prerolls/Winter/a.mp4");
    await noteMove({ prerollId: 1, from: at("prerolls/Default/a.mp4"), to });
    await record("Default/a.mp4", new Date());
    await settleMoves(context, undefined);
    expect(await data.files()).toEqual(["trash/1.mp4"]);
  });

  it("passes over a note that was cut short, and does nothing twice", async () => {
    await writeFile(at("incoming/half.move"), '{"prerollId":1,"fr');
    expect(await settleMoves(context, undefined)).toEqual({ settledCount: 0 });
    expect(await readdir(at("incoming"))).toEqual([]);
  });
});
