import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArchiveLimits, openArchive } from "@/platform/files/open-archive";
import { type CraftedEntry, craftZip } from "@/testing/craft-zip";

const megabyte = 1024 * 1024;
const limits: ArchiveLimits = {
  maxEntries: 5,
  maxTotalBytes: 4 * megabyte,
  maxEntryBytes: (path) => (path.endsWith(".json") ? 100 : 3 * megabyte),
};
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-zip-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(bytes: Buffer) {
  const path = join(folder, `${Math.random()}.zip`);
  await writeFile(path, bytes);
  return openArchive(path, limits);
}
const openCrafted = (...entries: CraftedEntry[]) => open(craftZip(entries));

async function readAll(...entries: CraftedEntry[]): Promise<Record<string, string>> {
  const archive = await openCrafted(...entries);
  try {
    const read: Record<string, string> = {};
    for (const entry of archive.entries) read[entry.path] = String(await buffer(await archive.read(entry)));
    return read;
  } finally {
    archive.close();
  }
}

describe("openArchive", () => {
  it("reads what is whole, packed or not, names in any script, and passes over folders", async () => {
    const entries = [
      { path: "fixed/", mode: 0o040755 },
      { path: "fixed/Äpfel “🎄”.mp4", data: "stored" },
      { path: "list.json", data: "{}".repeat(20), deflate: true },
      { path: "windows\\name.mp4", data: "x", mode: 0 },
    ];
    expect(await readAll(...entries)).toEqual({
      "fixed/Äpfel “🎄”.mp4": "stored",
      "list.json": "{}".repeat(20),
      "windows/name.mp4": "x",
    });
  });

  const zeros = Buffer.alloc(2 * megabyte);
  const refused: Array<[what: string, entries: CraftedEntry[], kind: string, sentence: RegExp]> = [
    ["a path that leads out", [{ path: "fixed/../../x.mp4" }], "invalid", /outside of its folder/],
    ["one with backslashes", [{ path: "..\\x.mp4" }], "invalid", /outside of its folder/],
    ["an absolute path", [{ path: "/etc/passwd" }], "invalid", /place of its own/],
    ["a drive", [{ path: "C:/x.mp4" }], "invalid", /place of its own/],
    ["a NUL in a name", [{ path: "a\0.mp4" }], "invalid", /cannot be shown/],
    ["no name", [{ path: "" }], "invalid", /without a name/],
    ["a link", [{ path: "a.mp4", data: "/etc/passwd", mode: 0o120777 }], "invalid", /link to another place/],
    ["a device", [{ path: "a.mp4", mode: 0o060644 }], "invalid", /no file/],
    [
      "a password",
      [{ path: "a.mp4", data: "x".repeat(13), saysBytes: 1, flags: 0x801 }],
      "invalid",
      /password/,
    ],
    ["a strong password", [{ path: "a.mp4", data: "x", flags: 0x841 }], "invalid", /password/],
    ["unknown packing", [{ path: "a.mp4", data: "x", method: 14 }], "invalid", /cannot read/],
    ["a bomb", [{ path: "a.mp4", data: zeros, deflate: true }], "invalid", /100 times its size/],
    [
      "files in one another",
      [
        { path: "a.mp4", data: "x" },
        { path: "b.mp4", data: "x", sharesBytes: true },
      ],
      "invalid",
      /lie in one another/,
    ],
    ["too many files", Array.from({ length: 6 }, (_, i) => ({ path: `${i}` })), "too-large", /more than 5/],
    ["a file that is too large", [{ path: "a.json", data: "x".repeat(101) }], "too-large", /a\.json.*100 B/],
    [
      "too much in all",
      [
        { path: "a", data: zeros },
        { path: "b", data: zeros },
        { path: "c", data: "x" },
      ],
      "too-large",
      /Unpacked/,
    ],
    ["stored sizes that do not agree", [{ path: "a.mp4", data: "xx", saysBytes: 1 }], "invalid", /damaged/],
  ];
  it.each(refused)("refuses %s", async (_what, entries, kind, sentence) => {
    await expect(openCrafted(...entries)).rejects.toMatchObject({
      kind,
      message: expect.stringMatching(sentence),
    });
  });

  const lying: Array<[what: string, entry: CraftedEntry]> = [
    ["grows beyond what was said", { path: "a", data: "x".repeat(500), deflate: true, saysBytes: 10 }],
    ["is shorter than was said", { path: "a", data: "x", deflate: true, saysBytes: 10 }],
    ["has another checksum", { path: "a", data: "xyz", saysCrc: 1 }],
    ["is packed wrongly", { path: "a", data: "xyz", method: 8 }],
  ];
  it.each(lying)("notices while reading that a file %s", async (_what, entry) => {
    await expect(readAll(entry)).rejects.toMatchObject({ kind: "invalid" });
  });

  const whole = craftZip([{ path: "a.mp4", data: "x".repeat(100) }]);
  it.each([
    ["text", Buffer.from("PK is not enough")],
    ["nothing", Buffer.alloc(0)],
    ["a zip cut short", whole.subarray(0, whole.length - 30)],
    ["a zip without its beginning", whole.subarray(60)],
    ["more files announced than there are", withCount(whole, 3)],
  ])("refuses %s", async (_what, bytes) => {
    await expect(
      open(bytes).then(async (archive) => {
        for (const entry of archive.entries) await buffer(await archive.read(entry));
      }),
    ).rejects.toMatchObject({ kind: "invalid", message: expect.stringContaining("damaged") });
  });
});

function withCount(zip: Buffer, count: number): Buffer {
  const changed = Buffer.from(zip);
  changed.writeUInt16LE(count, changed.length - 12);
  return changed;
}
