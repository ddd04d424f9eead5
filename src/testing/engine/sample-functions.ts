import { type Inngest, type InngestFunction, NonRetriableError } from "inngest";

/** Functions of every kind of step, for the engine and, one by one, for the SDK's own test tool. */
export function sampleFunctions(inngest: Inngest, calls: string[]) {
  const inOrder = inngest.createFunction(
    { id: "in-order", triggers: [{ event: "sample/in-order" }] },
    async ({ event, step }) => {
      const first = await step.run("first", () => {
        calls.push("first");
        return { n: Number(event.data.n) + 1 };
      });
      const second = await step.run("second", () => {
        calls.push("second");
        return first.n * 2;
      });
      return { first: first.n, second };
    },
  );
  const sameName = inngest.createFunction(
    { id: "same-name", triggers: [{ event: "sample/same-name" }] },
    async ({ step }) => {
      let total = 0;
      for (let n = 1; n <= 3; n++) total += await step.run("add", () => n);
      return total;
    },
  );
  const atOnce = inngest.createFunction(
    { id: "at-once", triggers: [{ event: "sample/at-once" }] },
    async ({ step }) => {
      const parts = await Promise.all(
        ["a", "b", "c"].map((name) =>
          step.run(name, () => {
            calls.push(name);
            return name.toUpperCase();
          }),
        ),
      );
      return step.run("join", () => parts.join(""));
    },
  );
  const beyond = inngest.createFunction(
    { id: "beyond", triggers: [{ event: "sample/beyond" }] },
    async ({ step }) => {
      await step.run("breaks", () => {
        calls.push("breaks");
        throw new NonRetriableError("It is beyond repair.");
      });
    },
  );
  return { inOrder, sameName, atOnce, beyond } satisfies Record<string, InngestFunction.Any>;
}

export interface Sample {
  name: keyof ReturnType<typeof sampleFunctions>;
  event: { name: string; data: Record<string, unknown> };
  output?: unknown;
  error?: string;
  /** What the function did, sorted where the order is free. */
  calls: string[];
}

export const samples: readonly Sample[] = [
  {
    name: "inOrder",
    event: { name: "sample/in-order", data: { n: 1 } },
    output: { first: 2, second: 4 },
    calls: ["first", "second"],
  },
  { name: "sameName", event: { name: "sample/same-name", data: {} }, output: 6, calls: [] },
  {
    name: "atOnce",
    event: { name: "sample/at-once", data: {} },
    output: "ABC",
    calls: ["a", "b", "c"],
  },
  {
    name: "beyond",
    event: { name: "sample/beyond", data: {} },
    error: "It is beyond repair.",
    calls: ["breaks"],
  },
];
