import { describe, expect, it } from "vitest";
import { newEvent } from "@/platform/inngest/engine/new-event";
import { insertEvents } from "@/platform/inngest/engine/store/insert-events";
import { engineLab } from "@/testing/engine/engine-lab";
import { sampleFunctions, samples } from "@/testing/engine/sample-functions";

const lab = await engineLab();

describe("the sample functions, on the engine", () => {
  it.each(samples)("$name", async ({ name, event, output, error, calls }) => {
    const seen: string[] = [];
    const { inngest } = await lab.start((client) => Object.values(sampleFunctions(client, seen)));
    await inngest.send(event);
    const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const ending = error === undefined ? { status: "completed", output } : { status: "failed" };
    expect(await lab.ended(id)).toMatchObject([ending]);
    if (error !== undefined) expect((await lab.runs(id))[0]?.error?.message).toBe(error);
    expect(seen.sort()).toEqual(calls);
  });
});

describe("steps", () => {
  it("are remembered in the order they finished, with their values", async () => {
    const { inngest } = await lab.start((client) => Object.values(sampleFunctions(client, [])));
    await inngest.send({ name: "sample/in-order", data: { n: 4 } });
    await lab.ended("in-order");
    expect(await lab.sql`select name, data from engine_steps order by sequence`).toEqual([
      { name: "first", data: { n: 5 } },
      { name: "second", data: 10 },
    ]);
  });

  it("keep every character of what they return, NUL and half a surrogate pair too", async () => {
    const odd = `a\u0000b \ud83d "quoted" \\ 🎬`;
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "odd", triggers: [{ event: "lab/odd" }] }, async ({ event, step }) => {
        const text = await step.run(`step ${odd}`, () => String(event.data.text));
        await step.sleep("rest", "5s");
        return text;
      }),
    ]);
    await inngest.send({ name: "lab/odd", data: { text: odd } });
    await lab.until("it sleeps", async () => (await lab.sql`select 1 from engine_waits`).length === 1);
    lab.clock.advance(5);
    const [run] = await lab.ended("odd");
    expect(run?.status).toBe("completed");
    const [row] = await lab.sql`select output::text as output from engine_runs`;
    expect(JSON.parse(row?.output)).toBe(odd);
  });

  it("without any, a function is one call", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "plain", triggers: [{ event: "lab/plain" }] }, () => undefined),
    ]);
    await inngest.send({ name: "lab/plain" });
    expect(await lab.ended("plain")).toMatchObject([{ status: "completed", output: null }]);
  });

  it("begin when another process stores an event: an idle engine is told, and does not look by itself so soon", async () => {
    await lab.start((client) => [
      client.createFunction({ id: "soon", triggers: [{ event: "lab/soon" }] }, () => "ran"),
    ]);
    await lab.settle();
    await insertEvents(lab.sql, [newEvent({ name: "lab/soon" }, lab.clock.now())], lab.clock.now());
    // The lab's patience ends long before the engine's next look of its own.
    expect(await lab.ended("soon")).toMatchObject([{ output: "ran" }]);
  });

  it("that nobody else supports end the run with a sentence", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "signal", triggers: [{ event: "lab/signal" }] }, ({ step }) =>
        step.waitForSignal("green", { signal: "go", timeout: "1h" }),
      ),
    ]);
    await inngest.send({ name: "lab/signal" });
    const [run] = await lab.ended("signal");
    expect(run?.status).toBe("failed");
    expect(run?.error?.message).toMatch(/step "green" uses step\.waitForSignal.*does not support/);
  });
});

describe("triggers", () => {
  it("start every function that fits, once each, and heed their conditions", async () => {
    const make = (id: string, condition?: string) => ({
      id,
      triggers: [{ event: "lab/many", ...(condition ? { if: condition } : {}) }, { event: "lab/other" }],
    });
    const { inngest } = await lab.start((client) => [
      client.createFunction(make("every"), () => "ran"),
      client.createFunction(make("big", "event.data.size > 10"), () => "ran"),
      client.createFunction(make("missing", "event.data.nothing == 1"), () => "ran"),
    ]);
    await inngest.send([
      { name: "lab/many", data: { size: 5 } },
      { name: "lab/many", data: { size: 50 } },
    ]);
    await lab.ended("every", 2);
    expect(await lab.ended("big")).toMatchObject([{ event: { data: { size: 50 } } }]);
    expect(await lab.runs("missing")).toEqual([]);
  });

  it("drop a second event with the same id for 24 hours, and no longer", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "once", triggers: [{ event: "lab/once" }] }, () => "ran"),
      client.createFunction({ id: "last", triggers: [{ event: "lab/last" }] }, () => "ran"),
    ]);
    await inngest.send([
      { name: "lab/once", id: "same" },
      { name: "lab/once", id: "same" },
    ]);
    await lab.ended("once");
    lab.clock.advance(24 * 3600 - 1);
    await inngest.send([{ name: "lab/once", id: "same" }, { name: "lab/last" }]);
    await lab.ended("last");
    expect(await lab.ended("once")).toHaveLength(1);
    lab.clock.advance(2);
    await inngest.send({ name: "lab/once", id: "same" });
    await lab.ended("once", 2);
  });
});
