import { rerollMinutes } from "@/domains/playback/constants";
import { formatWallSeconds } from "@/lib/wall-seconds";

/**
 * When the roll of this moment began: the wall time floored to `rerollMinutes`, `YYYY-MM-DDTHH:MM:SS`. As the wall
 * alone decides, every look, every server and every question about this moment gets the same roll.
 */
export function rollOf(wallSeconds: number): string {
  const span = rerollMinutes * 60;
  return formatWallSeconds(Math.floor(wallSeconds / span) * span);
}

/** What a sequence's random blocks are rolled with. */
export function rollSeed(sequenceId: number, roll: string): string {
  return `${sequenceId} ${roll}`;
}
