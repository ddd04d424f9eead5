import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

describe("cancelOn", () => {
  const start = () =>
    lab.start((client) => [
      client.createFunction(
        {
          id: "long",
          cancelOn: [
            { event: "lab/stop", match: "data.id", timeout: "30m" },
            { event: "lab/halt", if: "async.data.above < event.data.size" },
          ],
          triggers: [{ event: "lab/long" }],
        },
        async ({ step }) => {
          await step.sleep("long", "2h");
          return "awake";
        },
      ),
    ]);
  const statuses = async () => (await lab.runs("long")).map((run) => [run.event.data.id, run.status]);

  it("cancels the runs that match, and only those", async () => {
    const { inngest } = await start();
    await inngest.send(["a", "b", "c"].map((id, i) => ({ name: "lab/long", data: { id, size: i * 10 } })));
    await lab.until("all sleep", async () => (await lab.sql`select 1 from engine_waits`).length === 3);
    await inngest.send([
      { name: "lab/stop", data: { id: "a" } },
      { name: "lab/stop", data: {} },
      { name: "lab/halt", data: { above: 15 } },
    ]);
    await lab.ended("long", 2);
    expect((await statuses()).sort()).toEqual([
      ["a", "cancelled"],
      ["b", "active"],
      ["c", "cancelled"],
    ]);
    lab.clock.advance(1801);
    await inngest.send({ name: "lab/stop", data: { id: "b" } });
    await lab.settle();
    lab.clock.advance(5400);
    await lab.ended("long", 3);
    expect(await statuses()).toContainEqual(["b", "completed"]);
    expect(await lab.sql`select 1 from engine_jobs union all select 1 from engine_waits`).toEqual([]);
  });

  it("stops a run at work after the step it is at, whose result is dropped", async () => {
    const calls: string[] = [];
    let release = () => {};
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "busy", cancelOn: [{ event: "lab/stop" }], triggers: [{ event: "lab/busy" }] },
        async ({ step }) => {
          await step.run("first", async () => {
            calls.push("first");
            await new Promise<void>((resolve) => {
              release = resolve;
            });
          });
          await step.run("second", () => calls.push("second"));
        },
      ),
    ]);
    await inngest.send({ name: "lab/busy" });
    await lab.until("it is at work", () => calls.length === 1);
    await inngest.send({ name: "lab/stop" });
    expect(await lab.ended("busy")).toMatchObject([{ status: "cancelled" }]);
    release();
    await lab.settle();
    expect(calls).toEqual(["first"]);
    expect(await lab.runs("busy")).toMatchObject([{ status: "cancelled", output: null }]);
    expect(await lab.sql`select 1 from engine_steps`).toEqual([]);
  });

  it("an event may cancel the run before and start the next", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "newest", cancelOn: [{ event: "lab/newest" }], triggers: [{ event: "lab/newest" }] },
        ({ step }) => step.sleep("a while", "1m"),
      ),
    ]);
    await inngest.send([{ name: "lab/newest" }, { name: "lab/newest" }]);
    await lab.ended("newest");
    await lab.until(
      "the second sleeps",
      async () => (await lab.sql`select 1 from engine_waits`).length === 1,
    );
    lab.clock.advance(60);
    const runs = await lab.ended("newest", 2);
    expect(runs.map((run) => run.status).sort()).toEqual(["cancelled", "completed"]);
  });
});
