import type { Clock } from "@/platform/clock";

/** A clock that stands still until it is set. */
export function fixedClock(at: string | Date): Clock & { set(next: string | Date): void } {
  let current = new Date(at);
  return {
    now: () => current,
    set: (next) => {
      current = new Date(next);
    },
  };
}
