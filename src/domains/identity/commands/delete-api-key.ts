import { eq } from "drizzle-orm";
import { apiKeys } from "@/db/schema/identity";
import { toApiKey } from "@/domains/identity/queries";
import { apiKeyIdInput } from "@/domains/identity/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/** Revokes a key for good: the next call that carries it gets 401. */
export const deleteApiKey = command(
  { scope: "keys:write", input: apiKeyIdInput, audit: "key.delete" },
  async ({ db, afterCommit }, { id }) => {
    const [row] = await db.delete(apiKeys).where(eq(apiKeys.id, id)).returning();
    if (!row) throw notFound(`There is no API key ${id}.`);
    afterCommit.push(() => announce("keys"));
    return toApiKey(row);
  },
  (key) => key.name,
);
