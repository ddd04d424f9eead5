/** What a server should play, apart from which roll it is. */
export interface PlayedRoll {
  /** Says what plays and for whom; the same text is the same programme. */
  plays: string;
  /** When the roll began; null while no sequence is on. */
  roll: string | null;
}

/**
 * Whether the same programme was only rolled anew: the server gets another value then, and nothing happened that
 * anybody would look for in the history.
 */
export function isReroll(before: PlayedRoll | null, after: PlayedRoll): boolean {
  if (!before || before.roll === null || after.roll === null) return false;
  return before.plays === after.plays && before.roll !== after.roll;
}
