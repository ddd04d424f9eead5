import type { Inngest, InngestFunction } from "inngest";
import type { Sql } from "postgres";

/** Functions whose every step leaves a mark in the table `marks`, so that a step done twice shows. */
export function crashFunctions(inngest: Inngest, sql: Sql, processName: string): InngestFunction.Any[] {
  async function mark(run: string, step: string): Promise<void> {
    await sql`insert into marks (run, step, process) values (${run}, ${step}, ${processName})`;
  }
  /** A step that goes on until somebody opens the gate. */
  async function waitAtGate(): Promise<void> {
    for (;;) {
      const [gate] = await sql`select 1 from marks where step = 'gate'`;
      if (gate) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return [
    inngest.createFunction(
      { id: "in-order", retries: 0, triggers: [{ event: "crash/in-order" }] },
      async (run) => {
        await run.step.run("a", () => mark(run.runId, "a"));
        await run.step.run("b", async () => {
          await mark(run.runId, "b");
          await waitAtGate();
        });
        await run.step.run("c", () => mark(run.runId, "c"));
        return "done";
      },
    ),
    inngest.createFunction(
      { id: "at-once", retries: 0, triggers: [{ event: "crash/at-once" }] },
      async (run) => {
        const quick = ["q1", "q2", "q3"].map((name) => run.step.run(name, () => mark(run.runId, name)));
        const slow = ["s1", "s2"].map((name) =>
          run.step.run(name, async () => {
            await mark(run.runId, name);
            await waitAtGate();
          }),
        );
        await Promise.all([...quick, ...slow]);
        return "done";
      },
    ),
    inngest.createFunction({ id: "short", triggers: [{ event: "crash/short" }] }, async (run) => {
      await run.step.run("one", () => mark(run.runId, "one"));
      await Promise.all(
        ["two", "three"].map((name) =>
          run.step.run(name, async () => {
            await mark(run.runId, name);
            await new Promise((resolve) => setTimeout(resolve, 10));
          }),
        ),
      );
    }),
  ];
}
