import {
  type Context,
  type FailureEventArgs,
  type Inngest,
  NonRetriableError,
  RetryAfterError,
} from "inngest";
import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

// The lab's back-off is 10 s before the first retry, 20 s before the second, and so on.
const lab = await engineLab();

describe("attempts", () => {
  it("are counted for each step, and steps that are done are not done again", async () => {
    const calls: string[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "shaky", retries: 2, triggers: [{ event: "lab/shaky" }] },
        async ({ step, attempt }) => {
          const shaky = (name: string, failures: number) =>
            step.run(name, () => {
              calls.push(`${name} ${attempt}`);
              if (calls.filter((call) => call.startsWith(name)).length <= failures)
                throw new Error("Not yet.");
              return name;
            });
          await shaky("one", 2);
          await shaky("two", 2);
          return "done";
        },
      ),
    ]);
    await inngest.send({ name: "lab/shaky" });
    for (const [count, waitSeconds] of [
      [1, 10],
      [2, 20],
      [4, 10],
      [5, 20],
    ] as const) {
      await lab.until(`${count} calls were made`, () => calls.length === count);
      await lab.until("the job waits", async () => (await backingOff()) === waitSeconds);
      lab.clock.advance(waitSeconds);
    }
    expect(await lab.ended("shaky")).toMatchObject([{ status: "completed", output: "done" }]);
    expect(calls).toEqual(["one 0", "one 1", "one 2", "two 0", "two 1", "two 2"]);
  });

  it("end with the last one: the step throws in the function, which fails", async () => {
    let calls = 0;
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        { id: "hopeless", retries: 1, triggers: [{ event: "lab/hopeless" }] },
        async ({ step }) => {
          await step.run("breaks", () => {
            calls += 1;
            throw new TypeError("No such luck.");
          });
        },
      ),
    ]);
    await inngest.send({ name: "lab/hopeless" });
    await lab.until("it backs off", async () => (await backingOff()) === 10);
    lab.clock.advance(10);
    const [run] = await lab.ended("hopeless");
    expect(run).toMatchObject({ status: "failed", error: { message: "No such luck." } });
    expect(calls).toBe(2);
  });

  it("count for code outside of steps too", async () => {
    const attempts: number[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "bare", retries: 3, triggers: [{ event: "lab/bare" }] }, ({ attempt }) => {
        attempts.push(attempt);
        if (attempt < 1) throw new Error("Again.");
        return "fine";
      }),
    ]);
    await inngest.send({ name: "lab/bare" });
    await lab.until("it backs off", async () => (await backingOff()) === 10);
    lab.clock.advance(10);
    expect(await lab.ended("bare")).toMatchObject([{ status: "completed", output: "fine" }]);
    expect(attempts).toEqual([0, 1]);
  });

  it("are four when a function does not say", async () => {
    let calls = 0;
    const { inngest } = await lab.start(
      (client) => [
        client.createFunction({ id: "usual", triggers: [{ event: "lab/usual" }] }, () => {
          calls += 1;
          throw new Error("No.");
        }),
      ],
      { backoffMs: () => 0 },
    );
    await inngest.send({ name: "lab/usual" });
    await lab.ended("usual");
    expect(calls).toBe(4);
  });
});

describe("errors", () => {
  it("NonRetriableError ends it at the first attempt", async () => {
    let calls = 0;
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "final", triggers: [{ event: "lab/final" }] }, ({ step }) =>
        step.run("breaks", () => {
          calls += 1;
          throw new NonRetriableError("Never.");
        }),
      ),
    ]);
    await inngest.send({ name: "lab/final" });
    expect(await lab.ended("final")).toMatchObject([{ status: "failed", error: { message: "Never." } }]);
    expect(calls).toBe(1);
  });

  it("of a step may be caught by the function, also after a restart", async () => {
    const make = (client: Inngest) => [
      client.createFunction(
        { id: "catches", retries: 0, triggers: [{ event: "lab/catches" }] },
        async ({ step }) => {
          const name = await step
            .run("breaks", () => {
              throw new RangeError("Too much.");
            })
            .catch((error: Error) => `${error.name}: ${error.message}`);
          await step.sleep("on it", "1h");
          return name;
        },
      ),
    ];
    const { engine, inngest } = await lab.start(make);
    await inngest.send({ name: "lab/catches" });
    await lab.until("it sleeps", async () => (await lab.sql`select 1 from engine_waits`).length === 1);
    await engine.stop();
    await lab.start(make);
    lab.clock.advance(3600);
    expect(await lab.ended("catches")).toMatchObject([{ output: "RangeError: Too much." }]);
  });

  it.each([
    ["in a step", true],
    ["outside of steps", false],
  ])("RetryAfterError sets the moment of the next attempt, %s", async (_where, isInStep) => {
    let calls = 0;
    const work = () => {
      calls += 1;
      if (calls === 1) throw new RetryAfterError("Busy.", "7m");
      return "ok";
    };
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "later", triggers: [{ event: "lab/later" }] }, ({ step }) =>
        isInStep ? step.run("busy", work) : work(),
      ),
    ]);
    await inngest.send({ name: "lab/later" });
    await lab.until("it waits seven minutes", async () => (await backingOff()) === 420);
    lab.clock.advance(419);
    await lab.settle();
    expect(calls).toBe(1);
    lab.clock.advance(1);
    expect(await lab.ended("later")).toMatchObject([{ status: "completed", output: "ok" }]);
  });

  it("onFailure runs once, with the error and the event that began it", async () => {
    const seen: unknown[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction(
        {
          id: "falls",
          retries: 0,
          triggers: [{ event: "lab/falls" }],
          onFailure: async ({ error, event, step }: Context & FailureEventArgs) => {
            await step.run("clean up", () => {
              seen.push({ message: error.message, name: event.name, of: event.data.event.data });
            });
          },
        },
        () => {
          throw new Error("Down it goes.");
        },
      ),
      client.createFunction(
        { id: "bystander", triggers: [{ event: "lab/other" }], onFailure: () => {} },
        () => {
          throw new Error("Not called.");
        },
      ),
    ]);
    await inngest.send({ name: "lab/falls", data: { n: 7 } });
    expect(await lab.ended("falls")).toMatchObject([{ status: "failed" }]);
    expect(await lab.ended("falls-failure")).toMatchObject([{ status: "completed" }]);
    expect(seen).toEqual([{ message: "Down it goes.", name: "inngest/function.failed", of: { n: 7 } }]);
    expect(await lab.runs("bystander-failure")).toEqual([]);
  });
});

/** Seconds until the one waiting job is due; null when none waits. */
async function backingOff(): Promise<number | null> {
  const [row] = await lab.sql<{ seconds: number }[]>`
    select extract(epoch from due_at - ${lab.clock.now().toISOString()}::timestamptz)::int as seconds
    from engine_jobs where worker_id is null`;
  return row?.seconds ?? null;
}
