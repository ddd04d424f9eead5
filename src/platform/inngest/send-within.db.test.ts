import { Inngest } from "inngest";
import { afterEach, describe, expect, it } from "vitest";
import { engineSlot, inngest } from "@/platform/inngest/client";
import { sendWithin } from "@/platform/inngest/send-within";
import { startEngine } from "@/platform/inngest/start-engine";
import { testDatabase } from "@/testing/database";

const { database } = await testDatabase();
const seen: unknown[] = [];
const hears = inngest.createFunction({ id: "hears", triggers: [{ event: "lab/within" }] }, ({ event }) => {
  seen.push(event.data.n);
});

afterEach(async () => {
  await engineSlot.engine?.stop();
  engineSlot.engine = null;
});

describe("sendWithin", () => {
  it("sends what is committed and nothing else", async () => {
    await startEngine([hears]);
    await database
      .transaction(async (tx) => {
        await sendWithin(tx, [{ name: "lab/within", data: { n: 1 } }]);
        throw new Error("Taken back.");
      })
      .catch(() => undefined);
    await database.transaction((tx) =>
      sendWithin(tx, [{ name: "lab/within", data: { n: 2, text: "a\u0000b" } }]),
    );
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([2]);
  });
});

describe("the client", () => {
  it("is one, is Marquee's, and sends to the engine", async () => {
    expect(inngest).toBeInstanceOf(Inngest);
    expect(inngest.id).toBe("marquee");
    seen.length = 0;
    await startEngine([hears]);
    await inngest.send({ name: "lab/within", data: { n: 3 } });
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([3]);
  });
});
