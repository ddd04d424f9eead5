import { z } from "zod";
import { fitnessCodes, fitnessVerdicts } from "@/domains/prerolls/constants";

/** Something that speaks against a clip: a "blocker" keeps it from playing as it is on usual clients. */
const fitnessFinding = z.object({
  code: z.enum(fitnessCodes),
  severity: z.enum(["blocker", "warning"]),
  sentence: z.string(),
});
export type FitnessFinding = z.output<typeof fitnessFinding>;

/** "unknown": nothing speaks against it so far, and it was not looked through yet. */
export const fitnessOutput = z.object({
  verdict: z.enum(fitnessVerdicts),
  findings: z.array(fitnessFinding),
});
export type Fitness = z.output<typeof fitnessOutput>;

/** How many clips there are of each verdict, and with each finding, the most frequent first. */
export const fitnessSummaryOutput = z.object({
  verdicts: z.record(z.enum(fitnessVerdicts), z.int()),
  findings: z.array(z.object({ code: z.enum(fitnessCodes), prerollCount: z.int() })),
  /** Clips whose loudness and filmstrip are still to be taken. */
  uninspectedCount: z.int(),
});

/** Clips that will be looked through anew, in the background. */
export const inspectPrerollsOutput = z.object({ requestedIds: z.array(z.int()) });

/** Where a round through the clips that were not looked through goes on: newest clips come first. */
export const inspectNextInput = z.object({ beforeId: z.int().nullable() });
