import { randomBytes } from "node:crypto";
import { apiKeys } from "@/db/schema/identity";
import { keyMarker, keyPrefixLength } from "@/domains/identity/constants";
import { keyExpiry } from "@/domains/identity/core/key-state";
import { hashKey, toApiKey } from "@/domains/identity/queries";
import { createApiKeyInput } from "@/domains/identity/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Makes a key of 32 random bytes and answers it in full, this once. */
export const createApiKey = command(
  { scope: "keys:write", input: createApiKeyInput, audit: "key.create" },
  async ({ db, clock, afterCommit }, input) => {
    const key = keyMarker + randomBytes(32).toString("base64url");
    const [row] = await db
      .insert(apiKeys)
      .values({
        name: input.name,
        keyHash: hashKey(key),
        keyPrefix: key.slice(0, keyPrefixLength),
        permissions: input.permissions,
        description: input.description ?? null,
        expiresAt: keyExpiry(clock.now(), input.expiresInDays),
        createdAt: clock.now(),
      })
      .returning();
    if (!row) throw new Error("insert answered no row");
    afterCommit.push(() => announce("keys"));
    return { ...toApiKey(row), key };
  },
  (made) => made.name,
);
