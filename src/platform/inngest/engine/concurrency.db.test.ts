import { describe, expect, it } from "vitest";
import { engineLab } from "@/testing/engine/engine-lab";

const lab = await engineLab();

/** Counts what is under way at once, in all and by key; holds each until `width` of them were, and a little longer. */
function gauge(width: number) {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  let isWide = () => {};
  const wide = new Promise<void>((resolve) => {
    isWide = resolve;
  });
  return {
    most: (key: string) => most.get(key) ?? 0,
    async hold(...keys: string[]) {
      for (const key of keys) {
        now.set(key, (now.get(key) ?? 0) + 1);
        most.set(key, Math.max(most.get(key) ?? 0, now.get(key) ?? 0));
      }
      if (Math.max(...most.values()) >= width) isWide();
      await wide;
      await new Promise((resolve) => setTimeout(resolve, 30));
      for (const key of keys) now.set(key, (now.get(key) ?? 0) - 1);
    },
  };
}

describe("concurrency", () => {
  it("never exceeds its limit, is used in full, and leaves nothing behind", async () => {
    const seen = gauge(2);
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
    const seen = gauge(2);
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
    const seen = gauge(2);
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
    const seen = gauge(2);
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
