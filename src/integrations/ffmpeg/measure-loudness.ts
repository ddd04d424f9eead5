import { invalid } from "@/platform/errors";
import { inputArguments } from "./input-arguments";
import { MediaToolFailure } from "./media-tool-failure";
import { type RunOptions, runForLog } from "./run";

/** The scale's own end: below it, R128 counts everything as silence. */
const silenceLufs = -69;

/**
 * The integrated loudness in LUFS (EBU R128) of the first sound track; null for silence. One channel is measured as
 * it is heard, from two loudspeakers. Throws `invalid` when the sound cannot be read.
 */
export async function measureLoudness(path: string, options: RunOptions = {}): Promise<number | null> {
  const filter = ["-map", "0:a:0", "-vn", "-sn", "-dn", "-af", "ebur128=framelog=verbose:dualmono=true"];
  try {
    return readLoudness(await runForLog([...inputArguments(path), ...filter, "-f", "null", "-"], options));
  } catch (error) {
    if (!(error instanceof MediaToolFailure)) throw error;
    throw invalid("Its sound cannot be read: it may be damaged.", { cause: error });
  }
}

/** Reads the summary, which is the last thing the filter says: "I:         -23.0 LUFS". */
export function readLoudness(log: string): number | null {
  const summary = log.slice(log.lastIndexOf("Summary:"));
  const text = /\bI:\s*(-?[\d.]+|-?inf|nan)\s*LUFS/.exec(summary)?.[1];
  if (text === undefined) throw invalid("Its sound cannot be measured.");
  const lufs = Number(text);
  return Number.isFinite(lufs) && lufs > silenceLufs ? lufs : null;
}
