import { type Inngest, invoke, staticSchema } from "inngest";
import { describe, expect, it } from "vitest";
import { newEvent } from "@/platform/inngest/engine/new-event";
import { insertEvents } from "@/platform/inngest/engine/store/insert-events";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

async function waiting(count: number): Promise<void> {
  const rows = () => lab.sql`select 1 from engine_waits`;
  await lab.until(`${count} steps wait`, async () => (await rows()).length === count);
}

describe("sleep", () => {
  it("outlives a restart; what came before is not done again, and it ends on time", async () => {
    const calls: string[] = [];
    const make = (client: Inngest) => [
      client.createFunction({ id: "rests", triggers: [{ event: "lab/rests" }] }, async ({ step }) => {
        await step.run("before", () => calls.push("before"));
        await step.sleep("night", "8h");
        await step.run("after", () => calls.push("after"));
      }),
    ];
    const { engine, inngest } = await lab.start(make);
    await inngest.send({ name: "lab/rests" });
    await waiting(1);
    await engine.stop();

    await lab.start(make);
    lab.clock.advance(8 * 3600 - 1);
    await lab.settle();
    expect(calls).toEqual(["before"]);
    lab.clock.advance(1);
    await lab.ended("rests");
    expect(calls).toEqual(["before", "after"]);
  });

  it("that came to its end while Marquee was off ends at the next start", async () => {
    const make = (client: Inngest) => [
      client.createFunction({ id: "until", triggers: [{ event: "lab/until" }] }, async ({ step }) => {
        await step.sleepUntil("noon", "2026-01-16T12:00:00Z");
        return "awake";
      }),
    ];
    const { engine, inngest } = await lab.start(make);
    await inngest.send({ name: "lab/until" });
    await waiting(1);
    await engine.stop();
    lab.clock.moveTo("2026-01-20T00:00:00Z");
    await lab.start(make);
    expect(await lab.ended("until")).toMatchObject([{ status: "completed", output: "awake" }]);
  });
});

describe("waitForEvent", () => {
  it("takes the event that matches, and no other", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "asks", triggers: [{ event: "lab/asked" }] }, async ({ step }) => {
        const answer = await step.waitForEvent("answer", {
          event: "lab/answered",
          match: "data.id",
          timeout: "1h",
        });
        return answer?.data.text ?? "nothing";
      }),
    ]);
    await inngest.send([
      { name: "lab/asked", data: { id: "a" } },
      { name: "lab/asked", data: { id: "b" } },
    ]);
    await waiting(2);
    await inngest.send([
      { name: "lab/answered", data: { text: "no id" } },
      { name: "lab/answered", data: { id: "c", text: "for nobody" } },
      { name: "lab/answered", data: { id: "b", text: "for b" } },
      { name: "lab/answered", data: { id: "b", text: "too late" } },
    ]);
    expect(await lab.ended("asks")).toMatchObject([{ output: "for b", event: { data: { id: "b" } } }]);
    await waiting(1);
    lab.clock.advance(3600);
    const outputs = (await lab.ended("asks", 2)).map((run) => run.output);
    expect(outputs.sort()).toEqual(["for b", "nothing"]);
  });

  it("heeds a condition over both events", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "picky", triggers: [{ event: "lab/asked" }] }, async ({ step }) => {
        const answer = await step.waitForEvent("answer", {
          event: "lab/answered",
          if: "async.data.score >= event.data.least && async.data.kind in ['film', 'series']",
          timeout: "1h",
        });
        return answer?.data.score ?? null;
      }),
    ]);
    await inngest.send({ name: "lab/asked", data: { least: 5 } });
    await waiting(1);
    await inngest.send([
      { name: "lab/answered", data: { score: 4, kind: "film" } },
      { name: "lab/answered", data: { score: 9, kind: "book" } },
      { name: "lab/answered", data: { score: 7, kind: "series" } },
    ]);
    expect(await lab.ended("picky")).toMatchObject([{ output: 7 }]);
  });

  it("does not take an event that was sent before it waited, however late that is looked at", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "late", triggers: [{ event: "lab/late" }] }, async ({ step }) => {
        const answer = await step.waitForEvent("answer", { event: "lab/answered", timeout: "1m" });
        return answer?.id ?? null;
      }),
    ]);
    await inngest.send({ name: "lab/late" });
    await waiting(1);
    const before = new Date(lab.clock.now().getTime() - 1);
    await insertEvents(lab.sql, [newEvent({ name: "lab/answered", id: "before" }, before)], before);
    await inngest.send({ name: "lab/answered", id: "after" });
    expect(await lab.ended("late")).toMatchObject([{ status: "completed", output: "after" }]);
  });

  it("with a condition that cannot be read ends the run with a sentence", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "garbled", triggers: [{ event: "lab/garbled" }] }, ({ step }) =>
        step.waitForEvent("answer", { event: "lab/answered", if: "async.data.id ==", timeout: "1m" }),
      ),
    ]);
    await inngest.send({ name: "lab/garbled" });
    const [run] = await lab.ended("garbled");
    expect(run?.error?.message).toMatch(/condition "async\.data\.id ==" of the step "answer" cannot be read/);
  });
});

describe("sendEvent", () => {
  it("sets off other functions, which see who sent it", async () => {
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "sends", triggers: [{ event: "lab/sends" }] }, async ({ step }) => {
        const { ids } = await step.sendEvent("tell", [
          { name: "lab/told", data: { n: 1 } },
          { name: "lab/told", data: { n: 2 } },
        ]);
        return ids.length;
      }),
      client.createFunction({ id: "hears", triggers: [{ event: "lab/told" }] }, ({ event }) => event.data.n),
    ]);
    await inngest.send({ name: "lab/sends" });
    expect(await lab.ended("sends")).toMatchObject([{ output: 2 }]);
    expect((await lab.ended("hears", 2)).map((run) => run.output).sort()).toEqual([1, 2]);
  });

  it("of a step that runs again is not heard twice", async () => {
    let calls = 0;
    const { inngest } = await lab.start(
      (client) => [
        client.createFunction({ id: "repeats", triggers: [{ event: "lab/repeats" }] }, ({ step }) =>
          step.run("tell, then fall", async () => {
            calls += 1;
            await client.send([
              { name: "lab/told", data: { n: 1 } },
              { name: "lab/told", data: { n: 2 } },
            ]);
            if (calls === 1) throw new Error("After the event went out.");
          }),
        ),
        client.createFunction(
          { id: "hears", triggers: [{ event: "lab/told" }] },
          ({ event }) => event.data.n,
        ),
      ],
      { backoffMs: () => 0 },
    );
    await inngest.send({ name: "lab/repeats" });
    await lab.ended("repeats");
    await lab.ended("hears", 2);
    await lab.settle();
    expect(calls).toBe(2);
    expect(await lab.runs("hears")).toHaveLength(2);
  });
});

describe("invoke", () => {
  it("gives back what the other function returned", async () => {
    const { inngest } = await lab.start((client) => {
      const doubles = client.createFunction(
        { id: "doubles", triggers: [invoke(staticSchema<{ n: number }>())] },
        async ({ event, step }) => step.run("double", () => Number(event.data.n) * 2),
      );
      const asks = client.createFunction(
        { id: "asks", triggers: [{ event: "lab/asks" }] },
        async ({ step }) => {
          const [one, two] = await Promise.all([
            step.invoke("one", { function: doubles, data: { n: 4 } }),
            step.invoke("two", { function: doubles, data: { n: 5 } }),
          ]);
          return [one, two];
        },
      );
      return [doubles, asks];
    });
    await inngest.send({ name: "lab/asks" });
    expect(await lab.ended("asks")).toMatchObject([{ status: "completed", output: [8, 10] }]);
    expect(await lab.runs("doubles")).toHaveLength(2);
  });

  it("throws what the other function threw, and when time runs out", async () => {
    const { inngest } = await lab.start((client) => {
      const falls = client.createFunction({ id: "falls", retries: 0, triggers: [] }, () => {
        throw new Error("Fell over.");
      });
      const dawdles = client.createFunction({ id: "dawdles", triggers: [] }, ({ step }) =>
        step.sleep("on", "1d"),
      );
      const asks = client.createFunction(
        { id: "asks", triggers: [{ event: "lab/asks" }] },
        async ({ step }) => {
          const seen: string[] = [];
          await step.invoke("fall", { function: falls }).catch((error) => seen.push(error.message));
          await step
            .invoke("dawdle", { function: dawdles, timeout: "1h" })
            .catch((error) => seen.push(error.message));
          return seen;
        },
      );
      return [falls, dawdles, asks];
    });
    await inngest.send({ name: "lab/asks" });
    await waiting(2);
    lab.clock.advance(3600);
    const [run] = await lab.ended("asks");
    expect(run?.output).toEqual([
      "Fell over.",
      expect.stringContaining("did not finish in the time allowed"),
    ]);
  });
});
