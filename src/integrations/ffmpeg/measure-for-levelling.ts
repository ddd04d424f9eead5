import { z } from "zod";
import { inputArguments } from "./input-arguments";
import { type RunOptions, runForLog } from "./run";

export interface LevellingMeasure {
  integratedLufs: number;
  truePeakDb: number;
  rangeLu: number;
  thresholdLufs: number;
}

const finite = z.coerce.number().refine(Number.isFinite);
const report = z.object({
  input_i: finite,
  input_tp: finite,
  input_lra: finite,
  input_thresh: finite,
});

/** The first of loudnorm's two passes, behind the given filters. Null for silence, which has nothing to level. */
export async function measureForLevelling(
  path: string,
  filters: readonly string[],
  options: RunOptions,
): Promise<LevellingMeasure | null> {
  const chain = [...filters, "loudnorm=print_format=json"].join(",");
  const log = await runForLog(
    [...inputArguments(path), "-map", "0:a:0", "-vn", "-sn", "-dn", "-af", chain, "-f", "null", "-"],
    options,
  );
  return readMeasure(log);
}

/** The report is the last thing the filter says; what cannot be told is "-inf". */
export function readMeasure(log: string): LevellingMeasure | null {
  const text = /\{[^{}]*"input_i"[^{}]*\}/.exec(log)?.[0];
  const parsed = report.safeParse(text === undefined ? undefined : JSON.parse(text));
  if (!parsed.success || parsed.data.input_i <= -69) return null;
  const { input_i, input_tp, input_lra, input_thresh } = parsed.data;
  return {
    integratedLufs: input_i,
    truePeakDb: input_tp,
    rangeLu: input_lra,
    thresholdLufs: input_thresh,
  };
}
