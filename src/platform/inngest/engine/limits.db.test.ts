import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

/** Counts what is under way at once, in all and by key. */
function gauge() {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  return {
    most: (key: string) => most.get(key) ?? 0,
    async hold(...keys: string[]) {
      for (const key of keys) {
        now.set(key, (now.get(key) ?? 0) + 1);
        most.set(key, Math.max(most.get(key) ?? 0, now.get(key) ?? 0));
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
      for (const key of keys) now.set(key, (now.get(key) ?? 0) - 1);
    },
  };
}

describe("concurrency", () => {
  it("never exceeds its limit, is used in full, and leaves nothing behind", async () => {
    const seen = gauge();
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "narrow", concurrency: 2, triggers: [{ event: "lab/narrow" }] },
        ({ step }) => step.run("work", () => seen.hold("all")),
      ),
    ]);
    await inngest.send(Array.from({ length: 9 }, () => ({ name: "lab/narrow" })));
    await lab.ended("narrow", 9);
    expect(seen.most("all")).toBe(2);
  });

  it("with a key counts each value for itself, and a full one holds up no other", async () => {
    const seen = gauge();
    const order: string[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        {
          id: "keyed",
          concurrency: { limit: 1, key: "event.data.server" },
          triggers: [{ event: "lab/keyed" }],
        },
        async ({ event }) => {
          await seen.hold("all", String(event.data.server));
          order.push(String(event.data.server));
        },
      ),
    ]);
    const servers = ["a", "a", "a", "a", "b"];
    await inngest.send(servers.map((server) => ({ name: "lab/keyed", data: { server } })));
    await lab.ended("keyed", 5);
    expect([seen.most("a"), seen.most("b"), seen.most("all")]).toEqual([1, 1, 2]);
    expect(order.indexOf("b")).toBeLessThan(3);
  });

  it("counts the parallel steps of one run", async () => {
    const seen = gauge();
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "fan", concurrency: 2, triggers: [{ event: "lab/fan" }] }, ({ step }) =>
        Promise.all(["a", "b", "c", "d", "e"].map((name) => step.run(name, () => seen.hold("all")))),
      ),
    ]);
    await inngest.send({ name: "lab/fan" });
    await lab.ended("fan");
    expect(seen.most("all")).toBe(2);
  });

  it("does not count a run that sleeps", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "naps", concurrency: 1, triggers: [{ event: "lab/naps" }] }, ({ step }) =>
        step.sleep("nap", "1h"),
      ),
    ]);
    await inngest.send([{ name: "lab/naps" }, { name: "lab/naps" }]);
    await lab.until("both sleep", async () => (await lab.sql`select 1 from engine_waits`).length === 2);
  });

  it("can be shared by functions, and two limits hold together", async () => {
    const seen = gauge();
    const shared = { scope: "account", key: '"disk"', limit: 2 } as const;
    const { inngest } = await lab.start((client) =>
      ["one", "two"].map((id) =>
        client.createFunction(
          {
            id,
            concurrency: [shared, { key: "event.data.server", limit: 1 }],
            triggers: [{ event: "lab/disk" }],
          },
          ({ event }) => seen.hold("disk", `${id} ${event.data.server}`),
        ),
      ),
    );
    const servers = ["a", "a", "b", "b", "c", "c"];
    await inngest.send(servers.map((server) => ({ name: "lab/disk", data: { server } })));
    await lab.ended("one", 6);
    await lab.ended("two", 6);
    expect(seen.most("disk")).toBe(2);
    for (const id of ["one", "two"])
      for (const server of servers) expect(seen.most(`${id} ${server}`)).toBe(1);
  });
});

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
