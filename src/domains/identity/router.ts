import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { deleteApiKey } from "@/domains/identity/commands/delete-api-key";
import { listApiKeys, listAuditEntries, validateApiKey } from "@/domains/identity/queries";
import {
  apiKeyOutput,
  auditPageOutput,
  createdApiKeyOutput,
  validatedApiKeyOutput,
} from "@/domains/identity/schema";
import { read, router, write } from "@/platform/trpc/procedures";

export const identityRouter = router({
  listKeys: read(listApiKeys, apiKeyOutput.array()),
  createKey: write(createApiKey, createdApiKeyOutput),
  deleteKey: write(deleteApiKey, apiKeyOutput),
  validateKey: read(validateApiKey, validatedApiKeyOutput),
  listAudit: read(listAuditEntries, auditPageOutput),
});
