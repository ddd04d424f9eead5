import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

describe("parallel steps", () => {
  it("are under way at the same time, and each once", async () => {
    const calls: string[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "wide", triggers: [{ event: "lab/wide" }] }, async ({ step }) => {
        const names = Array.from({ length: 10 }, (_, i) => `part ${i}`);
        const parts = await Promise.all(
          names.map((name) =>
            step.run(name, async () => {
              calls.push(name);
              await lab.until("another is under way too", () => calls.length > 1);
              return 1;
            }),
          ),
        );
        return parts.length;
      }),
    ]);
    await inngest.send({ name: "lab/wide" });
    expect(await lab.ended("wide")).toMatchObject([{ output: 10 }]);
    expect(calls).toHaveLength(10);
    expect(new Set(calls).size).toBe(10);
  });

  it("are tried again one by one", async () => {
    const calls: string[] = [];
    const { inngest } = await lab.start(
      (client) => [
        client.createFunction({ id: "partly", triggers: [{ event: "lab/partly" }] }, async ({ step }) =>
          Promise.all(
            ["a", "b"].map((name) =>
              step.run(name, () => {
                calls.push(name);
                if (name === "b" && calls.filter((call) => call === "b").length < 3)
                  throw new Error("Not yet.");
                return name;
              }),
            ),
          ),
        ),
      ],
      { backoffMs: () => 0 },
    );
    await inngest.send({ name: "lab/partly" });
    expect(await lab.ended("partly")).toMatchObject([{ status: "completed", output: ["a", "b"] }]);
    expect(calls.sort()).toEqual(["a", "b", "b", "b"]);
  });

  it("go on in chains of their own, beside sleeps and waits", async () => {
    const calls: string[] = [];
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "chains", triggers: [{ event: "lab/chains" }] }, async ({ step }) => {
        const chain = async (name: string) => {
          const one = await step.run(`${name}1`, () => calls.push(`${name}1`));
          await step.run(`${name}2`, () => calls.push(`${name}2`));
          return one;
        };
        await Promise.all([
          chain("a"),
          chain("b"),
          step.sleep("nap", "1h"),
          step.waitForEvent("word", { event: "lab/word", timeout: "2h" }),
        ]);
        return step.run("end", () => calls.push("end"));
      }),
    ]);
    await inngest.send({ name: "lab/chains" });
    await lab.until("both chains are through", () => calls.length === 4);
    await inngest.send({ name: "lab/word" });
    await lab.settle();
    expect(calls).not.toContain("end");
    lab.clock.advance(3600);
    await lab.ended("chains");
    expect(calls).toHaveLength(5);
    expect(calls.at(-1)).toBe("end");
    for (const name of ["a", "b"]) expect(calls.indexOf(`${name}1`)).toBeLessThan(calls.indexOf(`${name}2`));
  });

  it("may race: the first to end decides", async () => {
    let isDecided = false;
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "race", triggers: [{ event: "lab/race" }] }, async ({ step, group }) => {
        const winner = await group.parallel(() =>
          Promise.race([
            step.run("hare", () => "hare"),
            step.run("snail", async () => {
              await lab.until("the race is decided", () => isDecided);
              return "snail";
            }),
          ]),
        );
        return step.run("crown", () => {
          isDecided = true;
          return winner;
        });
      }),
    ]);
    await inngest.send({ name: "lab/race" });
    expect(await lab.ended("race")).toMatchObject([{ status: "completed", output: "hare" }]);
  });

  it("are not done again when something else moves the run on meanwhile", async () => {
    let calls = 0;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "beside", triggers: [{ event: "lab/beside" }] }, async ({ step }) =>
        Promise.all([
          step
            .waitForEvent("word", { event: "lab/word", timeout: "1h" })
            .then((word: { name: string } | null) => word?.name),
          step.run("slow", async () => {
            calls += 1;
            await opened;
            return "slow";
          }),
        ]),
      ),
    ]);
    await inngest.send({ name: "lab/beside" });
    await lab.until("it waits and works", async () => calls === 1 && (await waits()) === 1);
    await inngest.send({ name: "lab/word" });
    await lab.until("the word was heard", async () => (await waits()) === 0);
    await lab.settle();
    expect(calls).toBe(1);
    open();
    expect(await lab.ended("beside")).toMatchObject([{ output: ["lab/word", "slow"] }]);
    expect(calls).toBe(1);
  });

  it("miss nothing that comes while the run is being called", async () => {
    let calls = 0;
    let isSent = false;
    const { inngest } = await lab.start((client) => [
      client.createFunction({ id: "slow-body", triggers: [{ event: "lab/slow-body" }] }, async ({ step }) => {
        calls += 1;
        if (calls === 3) await lab.until("the word was sent meanwhile", () => isSent);
        const word = step.waitForEvent("word", { event: "lab/word", timeout: "1h" });
        return Promise.all([
          step.run("quick", () => "quick"),
          word.then((event: { name: string } | null) => event?.name),
        ]);
      }),
    ]);
    await inngest.send({ name: "lab/slow-body" });
    // The first call plans, the second does the step, the third looks what is next.
    await lab.until("the third call is under way", () => calls === 3);
    await inngest.send({ name: "lab/word" });
    isSent = true;
    expect(await lab.ended("slow-body")).toMatchObject([{ output: ["quick", "lab/word"] }]);
  });
});

async function waits(): Promise<number> {
  return (await lab.sql`select 1 from engine_waits`).length;
}
