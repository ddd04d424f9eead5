/** The one source of "now"; tests set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function fixedClock(at: string | Date): Clock & { set(next: string | Date): void } {
  let current = new Date(at);
  return {
    now: () => current,
    set: (next) => {
      current = new Date(next);
    },
  };
}
