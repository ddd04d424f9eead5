import { dayMs } from "@/lib/day-ms";
export interface KeyLife {
  isActive: boolean;
  expiresAt: Date | null;
}

/** Why a key that exists may not be used now; null when it may. */
export function keyRefusal(key: KeyLife, now: Date): string | null {
  if (!key.isActive) return "This API key was switched off.";
  if (key.expiresAt && key.expiresAt.getTime() <= now.getTime()) return "This API key has expired.";
  return null;
}

/** When a key made now ends; null for never. */
export function keyExpiry(now: Date, days: number | null | undefined): Date | null {
  if (!days || days <= 0) return null;
  return new Date(now.getTime() + days * dayMs);
}
