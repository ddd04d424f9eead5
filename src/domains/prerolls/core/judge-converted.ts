import { type FitnessFacts, judgeFitness } from "@/domains/prerolls/core/judge-fitness";

/** A source that says it is longer than it is loses its tail; more than that is a damaged one. */
const keptShare = 0.9;

/** Why a conversion's result must not take the place of its source, as a sentence; null when it may. */
export function convertedProblem(source: { durationSeconds: number }, made: FitnessFacts): string | null {
  if (made.durationSeconds < source.durationSeconds * keptShare) {
    const [from, to] = [source.durationSeconds, made.durationSeconds].map((seconds) => Math.round(seconds));
    return `Of ${from} seconds only ${to} could be converted: the video is damaged.`;
  }
  const blocker = judgeFitness(made).findings.find(({ severity }) => severity === "blocker");
  return blocker ? `The result would not play either. ${blocker.sentence}` : null;
}
