import type { LoudnessMeter } from "@/domains/prerolls/ports";
import { measureLoudness } from "@/integrations/ffmpeg/measure-loudness";

/** Listens to clips with ffmpeg, in the background; even a slow machine listens faster than one plays. */
export const loudnessMeter: LoudnessMeter = {
  measure: (path, durationSeconds) =>
    measureLoudness(path, { lane: "inspection", timeoutMs: 60_000 + durationSeconds * 1_000 }),
};
