import type { ProgrammeStatus } from "@/domains/playback/constants";

export interface HealingInput {
  name: string;
  /** As it was before; null at the first look. */
  state: { status: ProgrammeStatus; failingSince: Date | null } | null;
  now: Date;
  /** The server held what we gave it, and then something else. */
  wasChangedByOthers: boolean;
}

function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "less than a minute";
  if (minutes < 120) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${Math.round(minutes / 60)} hours`;
}

/** What is good again, as a sentence; null when nothing was wrong. */
export function describeHealing({ name, state, now, wasChangedByOthers }: HealingInput): string | null {
  if (wasChangedByOthers) return `Somebody changed the value on ${name}, so it was set again.`;
  if (!state?.failingSince) return null;
  const since = duration(now.getTime() - state.failingSince.getTime());
  return state.status === "differs"
    ? `${name} keeps what it is sent again, after ${since}.`
    : `${name} answers again, after ${since}.`;
}
