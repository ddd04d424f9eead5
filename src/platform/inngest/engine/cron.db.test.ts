import type { Inngest } from "inngest";
import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab("2026-03-28T12:00:00Z");

const nightly = (client: Inngest) => [
  client.createFunction(
    { id: "nightly", triggers: [{ cron: "TZ=Europe/Berlin 30 2 * * *" }] },
    ({ event }) => ({
      name: event.name,
      at: new Date(event.ts ?? 0).toISOString(),
    }),
  ),
];

const times = async (count: number) =>
  (await lab.ended("nightly", count)).map((run) => (run.output as { at: string }).at);

describe("cron", () => {
  it("ticks by the wall clock, once a day on the days of a change too", async () => {
    await lab.start(nightly);
    lab.clock.moveTo("2026-03-29T00:59:59Z");
    await lab.settle();
    expect(await lab.runs("nightly")).toEqual([]);
    lab.clock.moveTo("2026-03-29T01:00:00Z");
    expect(await times(1)).toEqual(["2026-03-29T01:00:00.000Z"]);
    lab.clock.moveTo("2026-03-30T00:29:59Z");
    await lab.settle();
    lab.clock.moveTo("2026-03-30T00:30:00Z");
    expect(await times(2)).toEqual(["2026-03-29T01:00:00.000Z", "2026-03-30T00:30:00.000Z"]);
    expect(await lab.runs("nightly")).toMatchObject([
      { output: { name: "inngest/scheduled.timer" } },
      { status: "completed" },
    ]);
  });

  it("ticks once when the hour comes twice", async () => {
    lab.clock.moveTo("2026-10-24T12:00:00Z");
    await lab.start(nightly);
    lab.clock.moveTo("2026-10-25T00:30:00Z");
    expect(await times(1)).toEqual(["2026-10-25T00:30:00.000Z"]);
    lab.clock.moveTo("2026-10-25T01:30:00Z");
    await lab.settle();
    lab.clock.moveTo("2026-10-26T01:30:00Z");
    expect(await times(2)).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-26T01:30:00.000Z"]);
  });

  it("ticks once however many processes there are", async () => {
    const minutely = (client: Inngest) => [
      client.createFunction({ id: "minutely", triggers: [{ cron: "* * * * *" }] }, ({ event }) => event.ts),
    ];
    for (let i = 0; i < 3; i++) await lab.start(minutely);
    for (let minute = 1; minute <= 5; minute++) {
      lab.clock.advance(60);
      await lab.ended("minutely", minute);
    }
    await lab.settle();
    const runs = await lab.runs("minutely");
    expect(runs).toHaveLength(5);
    expect(new Set(runs.map((run) => run.output)).size).toBe(5);
  });

  it("makes up once for what it missed while Marquee was off", async () => {
    const { engine } = await lab.start(nightly);
    await engine.stop();
    lab.clock.moveTo("2026-04-02T12:00:00Z");
    await lab.start(nightly);
    expect(await times(1)).toEqual(["2026-03-29T01:00:00.000Z"]);
    await lab.settle();
    expect(await lab.runs("nightly")).toHaveLength(1);
    lab.clock.moveTo("2026-04-03T00:30:00Z");
    expect(await times(2)).toContain("2026-04-03T00:30:00.000Z");
  });

  it("stops when a function no longer asks for it", async () => {
    const { engine } = await lab.start(nightly);
    await engine.stop();
    await lab.start((client) => [
      client.createFunction({ id: "nightly", triggers: [{ event: "lab/x" }] }, () => 1),
    ]);
    lab.clock.moveTo("2026-04-02T12:00:00Z");
    await lab.settle();
    expect(await lab.runs("nightly")).toEqual([]);
  });
});
