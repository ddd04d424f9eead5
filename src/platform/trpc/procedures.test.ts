import { expect, it } from "vitest";
import { z } from "zod";
import { systemContext } from "@/platform/context";
import { query } from "@/platform/query";
import { createCallerFactory, read, router } from "@/platform/trpc/procedures";

function failing(error: Error) {
  const fails = query({ scope: "prerolls:read", input: z.void() }, () => Promise.reject(error));
  const context = systemContext("test", { db: {} as never });
  return createCallerFactory(router({ fails: read(fails, z.void()) }))(context).fails();
}

it("says that the database was away, and when to try again", async () => {
  const lost = Object.assign(new Error("write CONNECTION_CLOSED"), { code: "CONNECTION_CLOSED" });
  await expect(failing(new Error("Failed query", { cause: lost }))).rejects.toMatchObject({
    code: "BAD_GATEWAY",
    message: expect.stringContaining("The database was away"),
    cause: { kind: "upstream", retryAfterSeconds: 5 },
  });
});

it("hides what nobody foresaw behind the request's id", async () => {
  await expect(failing(new Error("secret"))).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
    message: expect.not.stringContaining("secret"),
  });
});
