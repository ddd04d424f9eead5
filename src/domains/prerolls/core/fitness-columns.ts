import { type FitnessCode, type FitnessVerdict, fitnessVersion } from "@/domains/prerolls/constants";
import { type FitnessFacts, judgeFitness } from "@/domains/prerolls/core/judge-fitness";

export interface FitnessColumns {
  fitness: FitnessVerdict;
  fitnessCodes: FitnessCode[];
  fitnessVersion: number;
}

/** The judgement as it is kept beside the facts, for filters and counts. */
export function fitnessColumns(facts: FitnessFacts): FitnessColumns {
  const { verdict, findings } = judgeFitness(facts);
  return { fitness: verdict, fitnessCodes: findings.map(({ code }) => code), fitnessVersion };
}
