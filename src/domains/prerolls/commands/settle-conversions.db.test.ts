import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { prerollConversions, prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { settleConversions } from "@/domains/prerolls/commands/settle-conversions";
import { settleMoves } from "@/domains/prerolls/commands/settle-moves";
import { conversionAttemptsMax } from "@/domains/prerolls/constants";
import { clearIncoming } from "@/platform/files/incoming-files";
import { noteMove } from "@/platform/files/move-journal";
import { conversionStage } from "@/testing/conversion-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const { add, at, context, conversion, database, next, videos } = await conversionStage();

/** The state that a kill leaves, at each moment. */
describe("a start after a kill", () => {
  async function start(): Promise<void> {
    await settleMoves(context, undefined);
    await settleConversions(context, undefined);
    await clearIncoming();
  }
  async function put(relative: string, text: string): Promise<string> {
    await mkdir(dirname(at(relative)), { recursive: true });
    await writeFile(at(relative), text);
    return at(relative);
  }
  const contents = async () =>
    Object.fromEntries(
      await Promise.all(
        (await videos()).map(async (file) => [file, await readFile(at(file), "utf8")] as const),
      ),
    );

  it("goes on with what was being converted, without its half-made file", async () => {
    const id = await add("wmv2-wma.wmv");
    await convertPrerolls(context, { ids: [id] });
    await database.update(prerollConversions).set({ status: "running", progress: 0.7, attempts: 1 });
    await put("incoming/conversion-1.mp4", "half");
    await start();
    expect(await conversion(id)).toMatchObject({ status: "queued", progress: 0 });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    await next();
    expect((await conversion(id)).status).toBe("done");
  });

  it("gives up what ends the process each time", async () => {
    const id = await add("wmv2-wma.wmv");
    await convertPrerolls(context, { ids: [id] });
    await database.update(prerollConversions).set({ status: "running", attempts: conversionAttemptsMax });
    await start();
    expect(await conversion(id)).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/each time/),
    });
    expect(await next()).toEqual({ outcome: "idle" });
  });

  const kept = { prerollId: 1, stands: "original-kept" } as const;
  const aside = { from: "prerolls/Default/a.mp4", to: "originals/1 a.mp4" };
  const into = { from: "incoming/conversion-1.mp4", to: "prerolls/Default/a.mp4" };
  const other = { from: "incoming/conversion-1.mp4", to: "prerolls/Default/b.mp4" };
  const absolute = ({ from, to }: typeof aside) => ({ from: at(from), to: at(to) });
  const original = { "prerolls/Default/a.mp4": "original" };

  it.each<[string, typeof aside, Record<string, string>]>([
    [
      "before the first move",
      into,
      { "prerolls/Default/a.mp4": "original", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the first place held",
      into,
      { "prerolls/Default/a.mp4": "original", "originals/1 a.mp4": "", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the first copy made between two drives",
      into,
      {
        "prerolls/Default/a.mp4": "original",
        "originals/1 a.mp4": "original",
        "incoming/conversion-1.mp4": "new",
      },
    ],
    ["between the moves", into, { "originals/1 a.mp4": "original", "incoming/conversion-1.mp4": "new" }],
    [
      "with the second place held",
      into,
      { "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the second copy made",
      into,
      {
        "originals/1 a.mp4": "original",
        "prerolls/Default/a.mp4": "new",
        "incoming/conversion-1.mp4": "new",
      },
    ],
    ["after both moves", into, { "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "new" }],
    [
      "after both moves to another name",
      other,
      { "originals/1 a.mp4": "original", "prerolls/Default/b.mp4": "new" },
    ],
    [
      "before the second move, to a name that a stranger took",
      other,
      {
        "originals/1 a.mp4": "original",
        "prerolls/Default/b.mp4": "a stranger's",
        "incoming/conversion-1.mp4": "new",
      },
    ],
  ])("takes back a swap that was never committed: %s", async (_when, second, files) => {
    await record();
    for (const [file, text] of Object.entries(files)) await put(file, text);
    await noteMove({ ...kept, moves: [absolute(aside), absolute(second)] });
    await start();
    const stranger =
      files["prerolls/Default/b.mp4"] === "a stranger's" ? { "prerolls/Default/b.mp4": "a stranger's" } : {};
    expect(await contents()).toEqual({ ...original, ...stranger });
    await start();
    expect(await contents()).toEqual({ ...original, ...stranger });
  });

  it("leaves a swap alone that was committed", async () => {
    await record();
    await keepOriginal();
    await put("originals/1 a.mp4", "original");
    await put("prerolls/Default/a.mp4", "new");
    await noteMove({ ...kept, moves: [absolute(aside), absolute(into)] });
    await start();
    expect(await contents()).toEqual({ "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "new" });
  });

  const back = [
    { from: "prerolls/Default/a.mp4", to: "incoming/aside" },
    { from: "originals/1 a.mp4", to: "prerolls/Default/a.mp4" },
  ];

  it.each<[string, Record<string, string>]>([
    ["before the first move", { "prerolls/Default/a.mp4": "new", "originals/1 a.mp4": "original" }],
    ["between the moves", { "incoming/aside": "new", "originals/1 a.mp4": "original" }],
    ["after both moves", { "incoming/aside": "new", "prerolls/Default/a.mp4": "original" }],
  ])("takes back a restoring that was never committed: %s", async (_when, files) => {
    await record();
    await keepOriginal();
    for (const [file, text] of Object.entries(files)) await put(file, text);
    await noteMove({ prerollId: 1, stands: "original-restored", moves: back.map(absolute) });
    await start();
    expect(await contents()).toEqual({ "prerolls/Default/a.mp4": "new", "originals/1 a.mp4": "original" });
  });

  it("clears away what a committed restoring left", async () => {
    await record();
    await put("incoming/aside", "new");
    await put("prerolls/Default/a.mp4", "original");
    await noteMove({ prerollId: 1, stands: "original-restored", moves: back.map(absolute) });
    await start();
    expect(await contents()).toEqual(original);
  });

  async function record(): Promise<void> {
    await database.insert(prerolls).values({
      fileName: "a.mp4",
      path: "Default/a.mp4",
      isManaged: true,
      sha256: "0",
      sizeBytes: 5,
      durationSeconds: 1,
      container: "mp4",
      videoCodec: "h264",
      width: 1,
      height: 1,
    });
  }
  async function keepOriginal(): Promise<void> {
    await database.insert(prerollOriginals).values({
      prerollId: 1,
      fileName: "a.mp4",
      path: "1 a.mp4",
      isManaged: true,
      sha256: "0",
      convertedAt: new Date(),
    });
    expect(
      await database.select().from(prerollOriginals).where(eq(prerollOriginals.prerollId, 1)),
    ).toHaveLength(1);
  }
});
