import type { Inngest } from "inngest";
import { describe, expect, it } from "vitest";
import { openDatabase } from "@/db/client";
import { eventRetentionMs, runRetentionMs } from "@/platform/inngest/engine/limits";
import { prune } from "@/platform/inngest/engine/store/prune";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

function twoSteps(calls: string[], pass: Promise<void>) {
  return (client: Inngest) => [
    client.createFunction({ id: "two", triggers: [{ event: "lab/two" }] }, async ({ step }) => {
      await step.run("first", async () => {
        calls.push("first");
        await pass;
      });
      await step.run("second", () => calls.push("second"));
      return "done";
    }),
  ];
}

describe("stop", () => {
  it("lets the step under way end and be remembered, starts no other, and the next start goes on", async () => {
    const calls: string[] = [];
    const { open, opened } = gate();
    const { engine, inngest } = await lab.start(twoSteps(calls, opened));
    await inngest.send([{ name: "lab/two" }]);
    await lab.until("it is at work", () => calls.length === 1);
    const stopped = engine.stop({ drainMs: 5_000 });
    await inngest.send([{ name: "lab/two" }]);
    open();
    await stopped;
    expect(calls).toEqual(["first"]);
    expect(await lab.sql`select name from engine_steps`).toEqual([{ name: "first" }]);
    expect(await lab.sql`select 1 from engine_jobs where worker_id is not null`).toEqual([]);
    expect(await lab.sql`select 1 from engine_workers`).toEqual([]);

    await lab.start(twoSteps(calls, opened));
    await lab.ended("two", 2);
    expect(calls.filter((call) => call === "first")).toHaveLength(2);
    expect(calls.filter((call) => call === "second")).toHaveLength(2);
  });

  it("does not wait for longer than it is told", async () => {
    const calls: string[] = [];
    const { open, opened } = gate();
    const { engine, inngest } = await lab.start(twoSteps(calls, opened));
    await inngest.send({ name: "lab/two" });
    await lab.until("it is at work", () => calls.length === 1);
    await engine.stop({ drainMs: 50 });
    open();
    await lab.settle();
    expect(calls).toEqual(["first"]);
    expect(await lab.sql`select 1 from engine_steps`).toEqual([]);
  });
});

describe("send", () => {
  it("before the start is kept for it", async () => {
    const calls: string[] = [];
    const { engine, inngest } = await lab.start(twoSteps(calls, Promise.resolve()));
    await engine.stop();
    await inngest.send({ name: "lab/two" });
    await lab.start(twoSteps(calls, Promise.resolve()));
    expect(await lab.ended("two")).toMatchObject([{ status: "completed" }]);
  });

  it("refuses an event without a name, and one that is too large", async () => {
    const { engine } = await lab.start(twoSteps([], Promise.resolve()));
    await expect(engine.send({ name: "" })).rejects.toThrow("An event needs a name");
    const text = "x".repeat(5 * 1024 * 1024);
    await expect(engine.send({ name: "lab/big", data: { text } })).rejects.toThrow(
      /"lab\/big" is larger than/,
    );
    expect(await lab.sql`select 1 from engine_events`).toEqual([]);
  });

  it("of nothing does nothing", async () => {
    const { engine } = await lab.start(twoSteps([], Promise.resolve()));
    expect(await engine.send([])).toEqual({ ids: [] });
  });
});

describe("a database that cuts every connection", () => {
  it("costs no step: what ended stays done, and all goes on by itself", async () => {
    const calls: string[] = [];
    const { open, opened } = gate();
    const { inngest } = await lab.start(twoSteps(calls, opened));
    const admin = openDatabase(lab.connection, { max: 1 });
    const cut = () => admin.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    await inngest.send({ name: "lab/two" });
    await lab.until("it is at work", () => calls.length === 1);
    await lab.settle();
    await cut();
    open();
    const ended = (count: number) =>
      lab.until(`${count} runs ended`, async () => {
        const rows = await admin.sql`select 1 from engine_runs where status = 'completed'`;
        return rows.length === count;
      });
    await ended(1);
    expect(calls).toEqual(["first", "second"]);

    const listens = async () => {
      const rows = await admin.sql`
        select 1 from pg_locks l where l.locktype = 'advisory' and l.pid <> pg_backend_pid()`;
      return rows.length > 0;
    };
    await lab.until("it says again that it lives", listens);
    await inngest.send({ name: "lab/two" });
    await ended(2);
    await admin.close();
  });
});

describe("a run that kills its process again and again", () => {
  it("is ended with a sentence", async () => {
    const calls: string[] = [];
    const { engine, inngest } = await lab.start(twoSteps(calls, Promise.resolve()));
    await engine.stop();
    await inngest.send({ name: "lab/two" });
    const { engine: other } = await lab.start((client) => [
      client.createFunction(
        { id: "two", concurrency: 1, triggers: [{ event: "lab/two" }] },
        () => new Promise(() => {}),
      ),
    ]);
    await lab.until(
      "it is at work",
      async () => (await lab.sql`select 1 from engine_jobs where worker_id > 0`).length === 1,
    );
    await other.stop({ drainMs: 0 });
    await lab.sql`update engine_jobs set worker_id = null, losses = 5`;
    await lab.start(twoSteps(calls, Promise.resolve()));
    const [run] = await lab.ended("two");
    expect(run?.error?.message).toMatch(/stopped 5 times while it was at this/);
    expect(calls).toEqual([]);
  });
});

describe("prune", () => {
  it("deletes ended runs, their steps and old events after their time, and nothing that is still needed", async () => {
    const { inngest } = await lab.start((client) => [
      ...twoSteps([], Promise.resolve())(client),
      client.createFunction({ id: "asleep", triggers: [{ event: "lab/asleep" }] }, ({ step }) =>
        step.sleep("long", "52w"),
      ),
    ]);
    await inngest.send([{ name: "lab/two", id: "chosen" }, { name: "lab/asleep" }]);
    await lab.ended("two");
    await lab.until("it sleeps", async () => (await lab.sql`select 1 from engine_waits`).length === 1);
    const later = (ms: number) => new Date(lab.clock.now().getTime() + ms);
    const left = async () => {
      const [row] = await lab.sql`
        select (select count(*)::int from engine_runs) as runs, (select count(*)::int from engine_steps) as steps,
          (select count(*)::int from engine_events) as events, (select count(*)::int from engine_keys) as keys`;
      return row;
    };
    await prune(lab.sql, later(-1));
    expect(await left()).toEqual({ runs: 2, steps: 2, events: 2, keys: 1 });
    await prune(lab.sql, later(eventRetentionMs + 1));
    expect(await left()).toEqual({ runs: 2, steps: 2, events: 0, keys: 0 });
    await prune(lab.sql, later(runRetentionMs + 1));
    expect(await left()).toEqual({ runs: 1, steps: 0, events: 0, keys: 0 });
  });
});
