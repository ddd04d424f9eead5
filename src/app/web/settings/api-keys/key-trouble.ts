import { keyRefusal } from "@/domains/identity/core/key-state";
import type { ApiKey } from "@/domains/identity/schema";

/** Why a key is refused by now, as a word for its row; null while it works. */
export function keyTrouble(
  { isActive, expiresAt }: Pick<ApiKey, "isActive" | "expiresAt">,
  now: Date,
): string | null {
  const life = { isActive, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
  if (keyRefusal(life, now) === null) return null;
  return isActive ? "Expired" : "Switched off";
}
