import { copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { filmstripMaker } from "@/domains/prerolls/adapters/filmstrip-maker";
import { loudnessMeter } from "@/domains/prerolls/adapters/loudness-meter";
import { mediaTools } from "@/domains/prerolls/adapters/media-tools";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { inspectPrerolls } from "@/domains/prerolls/commands/inspect-prerolls";
import { judgeAnew } from "@/domains/prerolls/commands/judge-anew";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { fitnessVersion, inspectionBatchLength } from "@/domains/prerolls/constants";
import { fitnessSummary } from "@/domains/prerolls/queries/fitness-summary";
import { getPreroll } from "@/domains/prerolls/queries/list-prerolls";
import { locateThumbnail } from "@/domains/prerolls/queries/locate-files";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { invalid, upstream } from "@/platform/errors";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(announce).mockClear();
  await empty();
  await data.empty();
});

async function add(name: string): Promise<number> {
  const { preroll } = await addPreroll(context, { uploadId: await incomingClip(samples.clip(name).path) });
  return preroll.id;
}
const get = (id: number) => getPreroll(context, { id });
const inspectAll = () => inspectNext(context, { beforeId: null });
const pictures = async () => (await data.files()).filter((file) => file.startsWith("thumbnails/"));

describe("a new clip", () => {
  it("says at once what its head tells, and that it was not looked through", async () => {
    const id = await add("h264-aac.mp4");
    expect(await get(id)).toMatchObject({
      bitRate: expect.any(Number),
      pixelFormat: "yuv420p",
      videoProfile: expect.any(String),
      hdr: null,
      audioChannels: 1,
      loudnessLufs: null,
      inspectedAt: null,
      filmstrip: null,
      conversion: null,
      original: null,
      fitness: { verdict: "unknown", findings: [] },
    });
  });

  it("that will not play says so at once", async () => {
    const id = await add("mpeg2-mp2.mpg");
    const { fitness } = await get(id);
    expect(fitness.verdict).toBe("unfit");
    expect(fitness.findings.map(({ code }) => code)).toEqual(["video-codec", "container", "audio-codec"]);
    const [row] = await database.select().from(prerolls);
    expect(row).toMatchObject({
      fitness: "unfit",
      fitnessCodes: ["video-codec", "container", "audio-codec"],
    });
  });
});

describe("inspectNext", () => {
  it("measures loudness, takes a filmstrip and judges", async () => {
    const id = await add("h264-aac.mp4");
    expect(await inspectAll()).toEqual({ inspectedCount: 1, nextBeforeId: null });
    const clip = await get(id);
    expect(clip.loudnessLufs).toBeCloseTo(-18.8, 0);
    expect(clip).toMatchObject({
      inspectedAt: expect.any(String),
      fitness: { verdict: "fits", findings: [] },
    });
    expect(await locateThumbnail(context, { fileName: clip.filmstrip ?? "" })).toEqual({
      folder: join(data.path, "thumbnails"),
      name: clip.filmstrip,
    });
    expect(await pictures()).toEqual(
      [`thumbnails/${clip.thumbnail}`, `thumbnails/${clip.filmstrip}`].toSorted(),
    );
    expect(await inspectAll()).toEqual({ inspectedCount: 0, nextBeforeId: null });
  });

  it("does not tell the programme, for which nothing changed", async () => {
    await add("h264-aac.mp4");
    vi.mocked(announce).mockClear();
    await inspectAll();
    expect(announce).not.toHaveBeenCalled();
  });

  it("does not measure what has no sound", async () => {
    const measure = vi.spyOn(loudnessMeter, "measure");
    const id = await add("no-sound.mp4");
    await inspectAll();
    expect(measure).not.toHaveBeenCalled();
    expect((await get(id)).fitness).toMatchObject({ verdict: "doubtful", findings: [{ code: "no-audio" }] });
  });

  it("fills in what a clip of an earlier version lacks", async () => {
    const id = await add("h264-ac3.mkv");
    await database
      .update(prerolls)
      .set({ bitRate: null, pixelFormat: null, videoProfile: null, audioChannels: null, container: "?" });
    await inspectAll();
    expect(await get(id)).toMatchObject({
      container: "matroska",
      bitRate: expect.any(Number),
      pixelFormat: "yuv420p",
      audioChannels: 1,
    });
  });

  it("goes on past a clip that cannot be read, and does not try it again", async () => {
    await add("h264-aac.mp4");
    const bad = await add("no-sound.mp4");
    await add("portrait.mp4");
    await copyFile(samples.clip("noise.mp4").path, (await get(bad)).path);
    expect((await inspectAll()).inspectedCount).toBe(3);
    const clip = await get(bad);
    expect(clip).toMatchObject({ loudnessLufs: null, filmstrip: null, inspectedAt: expect.any(String) });
    expect(clip.fitness.findings.map(({ code }) => code)).toContain("unreadable");
    expect(clip).toMatchObject({ videoCodec: "h264", width: 320 });
    expect((await inspectAll()).inspectedCount).toBe(0);
  });

  it("keeps the filmstrip of a clip whose sound cannot be read", async () => {
    vi.spyOn(loudnessMeter, "measure").mockRejectedValue(invalid("Its sound cannot be read."));
    const id = await add("h264-aac.mp4");
    await inspectAll();
    const clip = await get(id);
    expect(clip.filmstrip).not.toBeNull();
    expect(clip.fitness).toMatchObject({
      verdict: "doubtful",
      findings: [{ code: "unreadable", sentence: expect.stringContaining("Its sound cannot be read.") }],
    });
  });

  it("survives what nobody foresaw", async () => {
    vi.spyOn(filmstripMaker, "make").mockRejectedValue(new Error("boom"));
    const id = await add("h264-aac.mp4");
    expect((await inspectAll()).inspectedCount).toBe(1);
    const sentence = (await get(id)).fitness.findings[0]?.sentence;
    expect(sentence).toMatch(/Something went wrong/);
    expect(sentence).not.toMatch(/boom/);
  });

  it("waits for a file that is away, and passes over the trash", async () => {
    const outside = join(tmpdir(), `marquee-away-${process.pid}.mp4`);
    await copyFile(samples.clip("h264-aac.mp4").path, outside);
    try {
      const { preroll } = await registerPreroll(context, { path: outside });
      await rm(outside);
      const deleted = await add("no-sound.mp4");
      await deletePreroll(context, { id: deleted });
      expect((await inspectAll()).inspectedCount).toBe(0);
      await copyFile(samples.clip("h264-aac.mp4").path, outside);
      expect((await inspectAll()).inspectedCount).toBe(1);
      expect((await get(preroll.id)).inspectedAt).not.toBeNull();
    } finally {
      await rm(outside, { force: true });
    }
  });

  it("blames no clip when the tools are missing", async () => {
    const id = await add("h264-aac.mp4");
    vi.spyOn(mediaTools, "require").mockRejectedValue(upstream("ffmpeg is missing"));
    await expect(inspectAll()).rejects.toThrow("ffmpeg is missing");
    expect((await get(id)).inspectedAt).toBeNull();
  });

  it("writes nothing about a file that was replaced while it looked", async () => {
    const id = await add("h264-aac.mp4");
    const { measure } = loudnessMeter;
    vi.spyOn(loudnessMeter, "measure").mockImplementation(async (...parameters) => {
      await database.update(prerolls).set({ sha256: "another" }).where(eq(prerolls.id, id));
      return measure(...parameters);
    });
    expect((await inspectAll()).inspectedCount).toBe(0);
    expect(await get(id)).toMatchObject({ inspectedAt: null, filmstrip: null });
    expect(await pictures()).toHaveLength(1);
  });

  it("goes through many in parts, the newest first", async () => {
    vi.spyOn(filmstripMaker, "make").mockResolvedValue();
    vi.spyOn(loudnessMeter, "measure").mockResolvedValue(-20);
    const id = await add("h264-aac.mp4");
    const [row] = await database.select().from(prerolls).where(eq(prerolls.id, id));
    if (!row) throw new Error("no row");
    const { id: _own, ...columns } = row;
    for (let count = 0; count < inspectionBatchLength + 2; count += 1) {
      const path = `Default/copy-${count}.mp4`;
      await copyFile(samples.clip("h264-aac.mp4").path, join(data.path, "prerolls", path));
      await database.insert(prerolls).values({ ...columns, path });
    }
    const first = await inspectAll();
    expect(first).toEqual({ inspectedCount: inspectionBatchLength, nextBeforeId: 4 });
    expect(await inspectNext(context, { beforeId: first.nextBeforeId })).toEqual({
      inspectedCount: 3,
      nextBeforeId: null,
    });
    expect((await get(id)).fitness.verdict).toBe("fits");
  });
});

describe("inspectPrerolls", () => {
  it("has clips looked through anew; the old filmstrip goes when the new one is there", async () => {
    const id = await add("h264-aac.mp4");
    await inspectAll();
    const before = await get(id);
    expect(await inspectPrerolls(context, { ids: [id, 99] })).toEqual({ requestedIds: [id] });
    expect(announce).toHaveBeenCalledWith("prerolls", [id]);
    expect(await get(id)).toMatchObject({ inspectedAt: null, filmstrip: before.filmstrip });
    await inspectAll();
    const after = await get(id);
    expect(after.filmstrip).not.toBe(before.filmstrip);
    expect(await pictures()).toHaveLength(2);
  });
});

describe("judgeAnew", () => {
  it("judges by today's rules what older ones judged, without a look at the files", async () => {
    const [fit, unfit] = [await add("h264-aac.mp4"), await add("flv1-mp3.flv")];
    await inspectAll();
    await database.update(prerolls).set({ fitness: "doubtful", fitnessCodes: [], fitnessVersion: 0 });
    await rm(join(data.path, "prerolls"), { recursive: true });
    expect(await judgeAnew(context, undefined)).toEqual({ judgedCount: 2 });
    const rows = await database.select().from(prerolls).orderBy(prerolls.id);
    expect(rows).toMatchObject([
      { id: fit, fitness: "fits", fitnessCodes: [], fitnessVersion },
      { id: unfit, fitness: "unfit", fitnessCodes: ["video-codec", "container"], fitnessVersion },
    ]);
    expect(await judgeAnew(context, undefined)).toEqual({ judgedCount: 0 });
  });
});

describe("fitnessSummary", () => {
  it("counts clips by verdict and by what speaks against them, without the trash", async () => {
    for (const name of ["h264-aac.mp4", "flv1-mp3.flv", "no-sound.mp4", "wmv2-wma.wmv", "portrait.mp4"]) {
      await add(name);
    }
    await inspectAll();
    await add("h264-aac.m4v");
    await deletePreroll(context, { id: 4 });
    expect(await fitnessSummary(context, undefined)).toEqual({
      verdicts: { fits: 2, doubtful: 1, unfit: 1, unknown: 1 },
      findings: [
        { code: "container", prerollCount: 1 },
        { code: "no-audio", prerollCount: 1 },
        { code: "video-codec", prerollCount: 1 },
      ],
      uninspectedCount: 1,
    });
  });

  it("does not wait for a clip whose file is gone", async () => {
    const id = await add("h264-aac.m4v");
    await database.update(prerolls).set({ missingSince: new Date() }).where(eq(prerolls.id, id));
    expect(await fitnessSummary(context, undefined)).toMatchObject({ uninspectedCount: 0 });
  });

  it("is all noughts for an empty library", async () => {
    expect(await fitnessSummary(context, undefined)).toEqual({
      verdicts: { fits: 0, doubtful: 0, unfit: 0, unknown: 0 },
      findings: [],
      uninspectedCount: 0,
    });
  });
});
