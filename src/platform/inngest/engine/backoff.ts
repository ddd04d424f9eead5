const waitsSeconds = [10, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 7_200] as const;

/** How long to wait before attempt number `attempt` (the first retry is 1), in milliseconds, with up to 20 % added. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const seconds = waitsSeconds[Math.min(Math.max(attempt, 1), waitsSeconds.length) - 1] ?? 10;
  return Math.round(seconds * 1_000 * (1 + random() * 0.2));
}
