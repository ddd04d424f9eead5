import { rename, writeFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { clipConverter } from "@/domains/prerolls/adapters/clip-converter";
import { cancelConversion } from "@/domains/prerolls/commands/cancel-conversion";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { invalid } from "@/platform/errors";
import { type LiveEvent, subscribe } from "@/platform/live-events";
import { conversionStage } from "@/testing/conversion-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const { add, at, context, conversion, convert, convertTo, data, database, get, next, pictures, videos } =
  await conversionStage();

describe("a conversion that fails", () => {
  async function unchanged(id: number, work: () => Promise<unknown>, reason: RegExp): Promise<void> {
    const before = await get(id);
    const files = await data.files();
    await work();
    expect(await conversion(id)).toMatchObject({ status: "failed", error: expect.stringMatching(reason) });
    expect(await get(id)).toEqual(before);
    expect(await data.files()).toEqual(files);
  }

  it("leaves the clip as it was, and says why", async () => {
    const id = await add("wmv2-wma.wmv");
    vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath }) => {
      await writeFile(outputPath, "half");
      throw new Error("boom");
    });
    await unchanged(id, () => convert(id), /Something went wrong/);
    vi.restoreAllMocks();
    await unchanged(
      id,
      async () => {
        await rename(at("prerolls/Default/wmv2-wma.wmv"), at("gone"));
        await convert(id);
        await rename(at("gone"), at("prerolls/Default/wmv2-wma.wmv"));
      },
      /missing on disk/,
    );
  });

  it.each([
    ["would not play either", "mpeg2-mp2.mpg", /would not play either/],
    ["is no video", "noise.mp4", /./],
    ["is much shorter", "prores-pcm.mov", /Of 2 seconds only 1/],
  ])("because its result %s replaces nothing", async (_what, result, reason) => {
    const id = await add("wmv2-wma.wmv");
    convertTo(result);
    await unchanged(id, () => convert(id), reason);
  });

  it("because its clip was deleted, or its drive went, in the middle says so and does not call it damaged", async () => {
    const id = await add("wmv2-wma.wmv");
    const breakAfter = (work: () => Promise<unknown>) =>
      vi.spyOn(clipConverter, "convert").mockImplementationOnce(async () => {
        await work();
        throw invalid("The video could not be converted: it may be damaged.");
      });
    breakAfter(() => rename(at("prerolls/Default/wmv2-wma.wmv"), at("gone")));
    await convert(id);
    expect(await conversion(id)).toMatchObject({ error: expect.stringMatching(/missing on disk/) });
    await rename(at("gone"), at("prerolls/Default/wmv2-wma.wmv"));
    breakAfter(() => deletePreroll(context, { id }));
    await convert(id);
    expect(await conversion(id)).toMatchObject({ error: expect.stringMatching(/deleted meanwhile/) });
  });

  it("because the clip was deleted meanwhile leaves it in the trash", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => deletePreroll(context, { id }));
    await convert(id);
    expect(await conversion(id)).toMatchObject({
      status: "failed",
      error: "The clip was deleted meanwhile.",
    });
    expect(await videos()).toEqual([`trash/${id}.wmv`]);
  });

  it("because the file was replaced meanwhile keeps the new one", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => database.update(prerolls).set({ sha256: "another" }));
    await convert(id);
    expect(await conversion(id)).toMatchObject({ status: "failed", error: expect.stringMatching(/changed/) });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
  });

  it("does not mind that the clip moved to another folder meanwhile", async () => {
    await createCategory(context, { name: "Winter" });
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => updatePreroll(context, { id, categoryId: 1 }));
    await convert(id);
    expect(await videos()).toEqual([`originals/${id} wmv2-wma.wmv`, "prerolls/Winter/wmv2-wma.mp4"]);
  });
});

describe("cancelConversion", () => {
  it("takes one out of the line", async () => {
    const id = await add("wmv2-wma.wmv");
    const { conversions } = await convertPrerolls(context, { ids: [id] });
    const cancelled = await cancelConversion(context, { id: conversions[0]?.id ?? 0 });
    expect(cancelled).toMatchObject({ prerollId: id, status: "cancelled", endedAt: expect.any(String) });
    expect(await next()).toEqual({ outcome: "idle" });
    await expect(cancelConversion(context, { id: cancelled.id })).rejects.toMatchObject({ kind: "conflict" });
    await expect(cancelConversion(context, { id: 99 })).rejects.toMatchObject({ kind: "not-found" });
    expect((await convertPrerolls(context, { ids: [id] })).failures).toEqual([]);
  });

  it("ends one in the middle, and nothing is left of it", async () => {
    const heard: LiveEvent[] = [];
    const listening = new AbortController();
    const listener = (async () => {
      for await (const event of subscribe(listening.signal)) heard.push(event);
    })();
    const id = await add("wmv2-wma.wmv");
    vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath, signal, onProgress }) => {
      await writeFile(outputPath, "half");
      onProgress(0.25);
      await vi.waitFor(async () => expect((await conversion(id)).progress).toBe(0.25), { timeout: 15_000 });
      await cancelConversion(context, { id: 1 });
      await new Promise((_done, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
    });
    await convert(id);
    expect(await conversion(id)).toMatchObject({ status: "cancelled", error: null });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    expect((await get(id)).original).toBeNull();
    listening.abort();
    await listener;
    expect(heard).toContainEqual({ topic: "conversions", ids: [id] });
  });

  it("is heard in the very last moment, too", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => cancelConversion(context, { id: 1 }));
    await convert(id);
    expect((await conversion(id)).status).toBe("cancelled");
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    expect(await pictures()).toHaveLength(1);
  });
});
