import { createHash } from "node:crypto";
import { desc, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { apiKeys, auditEntries } from "@/db/schema/identity";
import { lastUsedEverySeconds } from "@/domains/identity/constants";
import { keyRefusal } from "@/domains/identity/core/key-state";
import { type ApiKey, auditPageInput, validateApiKeyInput } from "@/domains/identity/schema";
import type { Actor } from "@/platform/access";
import type { Context } from "@/platform/context";
import { unauthenticated } from "@/platform/errors";
import { query } from "@/platform/query";

export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

export function toApiKey(row: typeof apiKeys.$inferSelect): ApiKey {
  return {
    id: row.id,
    name: row.name,
    keyPrefix: row.keyPrefix,
    permissions: row.permissions,
    description: row.description,
    isActive: row.isActive,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

export const listApiKeys = query({ scope: "keys:read", input: z.void() }, async ({ db }) => {
  const rows = await db.select().from(apiKeys).orderBy(desc(apiKeys.createdAt), desc(apiKeys.id));
  return rows.map(toApiKey);
});

/** Says whether a key would be accepted. Open to everybody: it tells only the holder of the key anything. */
export const validateApiKey = query(
  { scope: "public", input: validateApiKeyInput },
  async ({ db, clock }, { key }) => {
    const [row] = await db
      .select()
      .from(apiKeys)
      .where(eq(apiKeys.keyHash, hashKey(key)));
    if (!row) return { valid: false as const, message: "This API key is not known here." };
    const refusal = keyRefusal(row, clock.now());
    if (refusal) return { valid: false as const, message: refusal };
    return {
      valid: true as const,
      name: row.name,
      permissions: row.permissions,
      expiresAt: row.expiresAt?.toISOString() ?? null,
    };
  },
);

/**
 * The actor behind an API key, with its use noted. The hash is looked up through an index, so the time it
 * takes says nothing about the key. Throws 401 for one that is unknown, switched off or expired.
 */
export async function actorForKey(context: Pick<Context, "db" | "clock">, key: string): Promise<Actor> {
  const now = context.clock.now();
  const [row] = await context.db
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.keyHash, hashKey(key)));
  if (!row) throw unauthenticated("This API key is not known here.");
  const refusal = keyRefusal(row, now);
  if (refusal) throw unauthenticated(refusal);
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > lastUsedEverySeconds * 1000) {
    await context.db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, row.id));
  }
  return { kind: "api-key", keyId: row.id, name: row.name, permissions: row.permissions };
}

export const listAuditEntries = query(
  { scope: "activity:read", input: auditPageInput },
  async ({ db }, { before, limit }) => {
    const rows = await db
      .select()
      .from(auditEntries)
      .where(before === undefined ? undefined : lt(auditEntries.id, before))
      .orderBy(desc(auditEntries.id))
      .limit(limit + 1);
    const entries = rows.slice(0, limit).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      actor: row.actor,
      action: row.action,
      subject: row.subject,
    }));
    return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
  },
);
