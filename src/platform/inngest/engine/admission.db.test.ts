import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

describe("debounce", () => {
  it("waits until it is quiet, for each key, and takes the last event", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "calm", debounce: { period: "10s", key: "event.data.key" }, triggers: [{ event: "lab/calm" }] },
        ({ event }) => event.data.n,
      ),
    ]);
    const send = async (key: string, n: number) => {
      await inngest.send({ name: "lab/calm", data: { key, n } });
      await lab.until("it is put off", async () => (await pending()).includes(n));
    };
    await send("a", 1);
    await send("b", 2);
    lab.clock.advance(9);
    await send("a", 3);
    lab.clock.advance(9);
    expect((await lab.ended("calm", 1)).map((run) => run.output)).toEqual([2]);
    lab.clock.advance(1);
    expect((await lab.ended("calm", 2)).map((run) => run.output)).toEqual([2, 3]);
  });

  it("does not put off for ever when it has a timeout", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "calm", debounce: { period: "10s", timeout: "25s" }, triggers: [{ event: "lab/calm" }] },
        ({ event }) => event.data.n,
      ),
    ]);
    for (const n of [1, 2, 3]) {
      await inngest.send({ name: "lab/calm", data: { n } });
      await lab.until("it is put off", async () => (await pending()).includes(n));
      if (n < 3) lab.clock.advance(9);
    }
    lab.clock.advance(6);
    await lab.settle();
    expect(await lab.runs("calm")).toEqual([]);
    lab.clock.advance(1);
    expect(await lab.ended("calm")).toMatchObject([{ output: 3 }]);
  });

  async function pending(): Promise<unknown[]> {
    const rows = await lab.sql<{ payload: { data: { n: number } } }[]>`select payload from engine_debounces`;
    return rows.map((row) => row.payload.data.n);
  }
});

describe("singleton", () => {
  const slow = async (mode: "skip" | "cancel") =>
    lab.start((client) => [
      client.createFunction(
        { id: "only", singleton: { mode, key: "event.data.key" }, triggers: [{ event: "lab/only" }] },
        async ({ event, step }) => {
          await step.sleep("a while", "1m");
          return event.data.n;
        },
      ),
      client.createFunction({ id: "last", triggers: [{ event: "lab/last" }] }, () => "ran"),
    ]);
  const events = [
    { name: "lab/only", data: { key: "a", n: 1 } },
    { name: "lab/only", data: { key: "a", n: 2 } },
    { name: "lab/only", data: { key: "b", n: 3 } },
    { name: "lab/last" },
  ];
  const asleep = async () => (await lab.sql`select 1 from engine_waits`).length === 2;

  it("in skip mode lets the first run end, then takes a new one", async () => {
    const { inngest } = await slow("skip");
    await inngest.send(events);
    await lab.ended("last");
    await lab.until("both sleep", asleep);
    lab.clock.advance(60);
    expect((await lab.ended("only", 2)).map((run) => run.output).sort()).toEqual([1, 3]);
    await inngest.send(events.slice(1, 2));
    await lab.until("the new one is there", async () => (await lab.runs("only")).length === 3);
  });

  it("in cancel mode lets the last run end", async () => {
    const { inngest } = await slow("cancel");
    await inngest.send(events);
    await lab.ended("last");
    await lab.until("both sleep", asleep);
    lab.clock.advance(60);
    const runs = await lab.ended("only", 3);
    expect(runs.map((run) => [run.event.data.n, run.status]).sort()).toEqual([
      [1, "cancelled"],
      [2, "completed"],
      [3, "completed"],
    ]);
  });
});

describe("idempotency", () => {
  it("runs once a day for each key", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "daily", idempotency: "event.data.order", triggers: [{ event: "lab/order" }] },
        ({ event }) => event.data.n,
      ),
      client.createFunction({ id: "last", triggers: [{ event: "lab/last" }] }, () => "ran"),
    ]);
    const order = (key: string | number, n: number) => ({ name: "lab/order", data: { order: key, n } });
    await inngest.send([order("x", 1), order("x", 2), order("y", 3), { name: "lab/last" }]);
    await lab.ended("last");
    expect((await lab.ended("daily", 2)).map((run) => run.output).sort()).toEqual([1, 3]);
    lab.clock.advance(24 * 3600 + 1);
    await inngest.send(order("x", 4));
    await lab.ended("daily", 3);
  });
});

describe("rates", () => {
  it("rateLimit drops what is too much", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "few", rateLimit: { limit: 2, period: "1m" }, triggers: [{ event: "lab/few" }] },
        () => "ran",
      ),
      client.createFunction({ id: "last", triggers: [{ event: "lab/last" }] }, () => "ran"),
    ]);
    await inngest.send([...Array.from({ length: 5 }, () => ({ name: "lab/few" })), { name: "lab/last" }]);
    await lab.ended("last");
    expect(await lab.ended("few", 2)).toHaveLength(2);
    lab.clock.advance(60);
    await inngest.send({ name: "lab/few" });
    await lab.ended("few", 3);
  });

  it("throttle spreads runs over time and drops none", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "spread", throttle: { limit: 6, period: "1m" }, triggers: [{ event: "lab/spread" }] },
        () => "ran",
      ),
    ]);
    await inngest.send([{ name: "lab/spread" }, { name: "lab/spread" }, { name: "lab/spread" }]);
    await lab.ended("spread", 1);
    for (const count of [2, 3]) {
      lab.clock.advance(9);
      await lab.settle();
      expect((await lab.runs("spread")).filter((run) => run.status === "completed")).toHaveLength(count - 1);
      lab.clock.advance(1);
      await lab.ended("spread", count);
    }
  });

  it("priority moves a run ahead of those that wait", async () => {
    const order: unknown[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        {
          id: "queue",
          concurrency: 1,
          priority: { run: "event.data.urgent ? 300 : 0" },
          triggers: [{ event: "lab/queue" }],
        },
        ({ event }) => {
          order.push(event.data.n);
        },
      ),
    ]);
    await inngest.send([1, 2, 3, 4].map((n) => ({ name: "lab/queue", data: { n, urgent: n === 4 } })));
    await lab.ended("queue", 4);
    expect(order).toEqual([4, 1, 2, 3]);
  });
});
