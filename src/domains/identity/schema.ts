import { z } from "zod";
import { keyLifeMaxDays, keyNameMaxLength, keyPermissions } from "@/domains/identity/constants";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

export const apiKeyOutput = z.object({
  id: z.int(),
  name: z.string(),
  keyPrefix: z.string(),
  permissions: z.enum(keyPermissions),
  description: z.string().nullable(),
  isActive: z.boolean(),
  expiresAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.output<typeof apiKeyOutput>;

export const createApiKeyInput = z.object({
  name: plainText({ min: 1, max: keyNameMaxLength, what: "A name for the key" }),
  permissions: z.enum(keyPermissions, { error: "Permissions must be read or full." }).default("full"),
  /** Zero or less, like nothing at all, means: never. */
  expiresInDays: z
    .int({ error: "Days must be a whole number." })
    .max(keyLifeMaxDays, { error: `A key lives at most ${keyLifeMaxDays} days.` })
    .nullish(),
  description: plainText({ max: 500, what: "A description" }).nullish(),
});

/** The key itself stands only here: it cannot be shown again. */
export const createdApiKeyOutput = apiKeyOutput.extend({ key: z.string() });

export const apiKeyIdInput = z.object({ id: rowId("The id") });

export const validateApiKeyInput = z.object({ key: z.string().max(200) });

export const validatedApiKeyOutput = z.discriminatedUnion("valid", [
  z.object({
    valid: z.literal(true),
    name: z.string(),
    permissions: z.enum(keyPermissions),
    expiresAt: z.iso.datetime().nullable(),
  }),
  z.object({ valid: z.literal(false), message: z.string() }),
]);

export const auditEntryOutput = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  subject: z.string().nullable(),
});

export const auditPageInput = z.object({
  /** Entries older than this id. */
  before: z.int().optional(),
  limit: z.int().min(1).max(200).default(50),
});
export const auditPageOutput = z.object({ entries: z.array(auditEntryOutput), next: z.int().nullable() });
