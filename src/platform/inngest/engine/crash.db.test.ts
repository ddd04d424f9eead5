import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemEngineClock } from "@/platform/inngest/engine/clock";
import { crashFunctions } from "@/testing/engine/crash-functions";
import { engineLab } from "@/testing/engine/engine-lab";
import { type EngineProcess, startEngineProcess } from "@/testing/engine/start-engine-process";

const lab = await engineLab();
await lab.sql`create table if not exists public.marks
  (id int generated always as identity, run text, step text, process text)`;

let children: EngineProcess[] = [];
beforeEach(() => {
  children = [];
});
afterEach(async () => {
  for (const child of children) child.signal("SIGKILL");
  await Promise.all(children.map((child) => child.exited));
});

async function child(name: string): Promise<EngineProcess> {
  const started = await startEngineProcess(lab.connection, name);
  children.push(started);
  return started;
}

const startHere = () =>
  lab.start((client) => crashFunctions(client, lab.sql, "here"), { clock: systemEngineClock });

async function marks(): Promise<string[]> {
  const rows = await lab.sql<{ step: string; process: string }[]>`
    select step, process from marks where step <> 'gate' order by id`;
  return rows.map((row) => `${row.step} ${row.process}`);
}

const openGate = () => lab.sql`insert into marks (step) values ('gate')`;

async function send(name: string, count = 1): Promise<void> {
  await lab.sql`
    insert into engine_events (id, name, payload, received_at)
    select 'e' || n, ${name}, json_build_object('id', 'e' || n, 'name', ${name}::text, 'ts', 1, 'data', '{}'::json), now()
    from generate_series(1, ${count}::int) as n`;
  await lab.sql`select pg_notify('marquee_engine', '')`;
}

describe("kill -9", () => {
  it("in the middle of a run: the next process goes on, and no finished step runs again", async () => {
    const victim = await child("victim");
    await send("crash/in-order");
    await lab.until("it is in step b", async () => (await marks()).length === 2);
    victim.signal("SIGKILL");
    await victim.exited;
    await openGate();
    await startHere();
    expect(await lab.ended("in-order")).toMatchObject([{ status: "completed", output: "done" }]);
    expect(await marks()).toEqual(["a victim", "b victim", "b here", "c here"]);
  });

  it("among parallel steps: those that ended stay done", async () => {
    const victim = await child("victim");
    await send("crash/at-once");
    await lab.until(
      "the quick ones are remembered",
      async () => (await lab.sql`select 1 from engine_steps`).length === 3,
    );
    await lab.until("the slow ones are at work", async () => (await marks()).length === 5);
    victim.signal("SIGKILL");
    await victim.exited;
    await openGate();
    await startHere();
    expect(await lab.ended("at-once")).toMatchObject([{ status: "completed", output: "done" }]);
    expect((await marks()).sort()).toEqual([
      "q1 victim",
      "q2 victim",
      "q3 victim",
      "s1 here",
      "s1 victim",
      "s2 here",
      "s2 victim",
    ]);
  });
});

describe("two processes on one database", () => {
  it("share the work and never run one step twice", async () => {
    await Promise.all([child("left"), child("right")]);
    let sent = 0;
    await lab.until("both took part in no little work", async () => {
      await send("crash/short", 5);
      sent += 5;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const rows = await lab.sql`select process from marks group by process having count(*) >= 10`;
      return rows.length === 2;
    });
    const done = async () => (await lab.sql`select 1 from engine_runs where status = 'completed'`).length;
    await lab.until("every event has its run, and every run ended", async () => (await done()) === sent);
    await lab.settle();
    expect(await lab.runs("short")).toHaveLength(sent);
    expect(await lab.sql`select 1 from marks`).toHaveLength(sent * 3);
    expect(await lab.sql`select run, step from marks group by run, step having count(*) > 1`).toEqual([]);
  });
});

describe("a process that falls silent", () => {
  it("loses its run when the lease is over, and what it still does counts for nothing", async () => {
    const silent = await child("silent");
    await send("crash/in-order");
    await lab.until("it is in step b", async () => (await marks()).length === 2);
    silent.signal("SIGSTOP");
    await lab.sql`update engine_workers set lease_until = clock_timestamp() - interval '1 second'`;
    await startHere();
    await lab.until("the other is in step b", async () => (await marks()).length === 3);
    await openGate();
    silent.signal("SIGCONT");
    await lab.ended("in-order");
    await lab.settle();
    expect(await marks()).toEqual(["a silent", "b silent", "b here", "c here"]);
  });
});
