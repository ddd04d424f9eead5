import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { createDefer } from "inngest/experimental";
import { describe, expect, it } from "vitest";
import { readRegistry } from "@/platform/inngest/engine/registry";
import { quietLogger } from "@/testing/engine/quiet-logger";

const client = new Inngest({ id: "lab", isDev: true, logger: quietLogger });

function read(...functions: InngestFunction.Any[]) {
  return readRegistry(serve({ client, functions }));
}

type Options = Parameters<typeof client.createFunction>[0];

function withOptions(options: Partial<Options>): InngestFunction.Any {
  return client.createFunction({ id: "odd", triggers: [{ event: "lab/odd" }], ...options }, () => 1);
}

describe("what the engine does not support is refused by name", () => {
  it.each<[feature: string, options: Partial<Options>, said: RegExp]>([
    [
      "batchEvents",
      { batchEvents: { maxSize: 2, timeout: "1s" } },
      /"lab-odd": batchEvents is not supported/,
    ],
    ["timeouts", { timeouts: { finish: "1m" } }, /"lab-odd": timeouts is not supported/],
    [
      "jitter",
      { triggers: [{ cron: "* * * * *", jitter: "5s" } as never] },
      /cron trigger's jitter is not supported/,
    ],
    ["a wildcard", { triggers: [{ event: "lab/*" }] }, /wildcard trigger "lab\/\*" is not supported/],
    ["a wrong cron", { triggers: [{ cron: "61 * * * *" }] }, /cron trigger "61 \* \* \* \*" cannot be read/],
    ["a wrong zone", { triggers: [{ cron: "TZ=Mars/X * * * * *" }] }, /cannot be read: .*Mars\/X/],
    [
      "a wrong expression",
      { singleton: { mode: "skip", key: "event.data." } },
      /"event\.data\." of singleton/,
    ],
    [
      "an unknown name",
      { debounce: { period: "1s", key: "user.id" } },
      /"user\.id" of debounce cannot be read/,
    ],
    ["a wrong time", { debounce: { period: "soon" as never } }, /time "soon" of debounce/],
    ["a shared limit without key", { concurrency: { limit: 1, scope: "account" } }, /needs a key/],
  ])("%s", async (_feature, options, said) => {
    await expect(read(withOptions(options))).rejects.toThrow(said);
  });

  it("createDefer", async () => {
    const fn = createDefer(client, { id: "later" }, () => 1);
    await expect(read(fn)).rejects.toThrow(/"lab-later": createDefer is not supported/);
  });

  it("an option that only a later SDK knows", async () => {
    const answer = { functions: [{ id: "lab-new", triggers: [], steps: {}, teleport: true }] };
    await expect(readRegistry(async () => Response.json(answer))).rejects.toThrow(
      /"lab-new" declares what the embedded engine does not know: .*teleport/,
    );
  });

  it("all of it at once", async () => {
    const both = read(withOptions({ timeouts: { start: "1m" }, batchEvents: { maxSize: 2, timeout: "1s" } }));
    await expect(both).rejects.toThrow(/batchEvents.*timeouts/);
  });
});

describe("readRegistry", () => {
  it("knows triggers, attempts, schedules and failure handlers", async () => {
    const registry = await read(
      client.createFunction(
        { id: "a", retries: 1, triggers: [{ event: "lab/a", if: "event.data.n > 1" }], onFailure: () => {} },
        () => 1,
      ),
      client.createFunction({ id: "b", triggers: [{ cron: "TZ=Europe/Paris 0 4 * * *" }] }, () => 1),
    );
    expect(registry.ids).toEqual(["lab-a", "lab-a-failure", "lab-b"]);
    expect(registry.triggersOf("lab/a")).toMatchObject([{ expression: "event.data.n > 1" }]);
    expect(registry.crons).toEqual([{ functionId: "lab-b", expression: "TZ=Europe/Paris 0 4 * * *" }]);
    expect([registry.maxAttempts("lab-a"), registry.maxAttempts("lab-b")]).toEqual([2, 4]);
  });
});
