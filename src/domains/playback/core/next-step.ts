import type { ProgrammeStatus } from "@/domains/playback/constants";

/** What is remembered of a server. */
export interface KnownState {
  status: ProgrammeStatus;
  /** The value wanted at the last look; null while nothing was ours to set. */
  desired: string | null;
  /** What we sent last; null once its own value was given back, and before we ever sent one. */
  sent: string | null;
  confirmed: string | null;
  confirmedAt: Date | null;
  /** Not before this moment, after a failure. */
  retryAt: Date | null;
}

export interface Situation {
  /** The value that should be in force; null when the server is to have its own back. */
  wanted: string | null;
  /** Null before the first look. */
  state: KnownState | null;
  now: Date;
  /** Somebody asked for it, or the server's address or credential changed: do not sit out a back-off. */
  isUrgent: boolean;
  /** How long a confirmed value is believed without another look. */
  trustMs: number;
}

/**
 * - `rest`: all is as it should be
 * - `wait`: it failed a moment ago, and nothing has changed since
 * - `check`: look whether the server still holds it
 * - `apply`: the server should hold something else
 * - `restore`: give the server its own value back
 */
export type NextStep = "rest" | "wait" | "check" | "apply" | "restore";

/** Decides what to do about one server, so that a server is asked no more often than something is to be gained. */
export function nextStep({ wanted, state, now, isUrgent, trustMs }: Situation): NextStep {
  const isSame = state !== null && state.desired === wanted;
  const isBackingOff = state?.retryAt != null && now < state.retryAt;
  if (wanted === null && (state === null || state.sent === null)) return "rest";
  if (isSame && isBackingOff && !isUrgent) return "wait";
  if (wanted === null) return "restore";
  if (!isSame || state.status !== "confirmed" || state.confirmed !== wanted) return "apply";
  const isFresh = state.confirmedAt !== null && now.getTime() - state.confirmedAt.getTime() < trustMs;
  return isFresh && !isUrgent ? "rest" : "check";
}
