import type { ConversionPlan } from "@/domains/prerolls/ports";

/** Of sound, bits a second at most. */
const soundBitRate = 400_000;
/** Left free for the database and everything else. */
const reserveBytes = 200_000_000;

interface Source {
  sizeBytes: number;
  durationSeconds: number;
}

/**
 * How many bytes must be free before a conversion begins. Results are mostly smaller than their source; twice its
 * size is the guess, as long as the limit of the bit rate allows that much.
 */
export function conversionRoomBytes(source: Source, plan: Pick<ConversionPlan, "maxBitRate">): number {
  const most = (source.durationSeconds * (plan.maxBitRate + soundBitRate)) / 8;
  return Math.ceil(Math.min(most, source.sizeBytes * 2)) + reserveBytes;
}
