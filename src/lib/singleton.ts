/**
 * Makes a value once per process. The server bundle holds some modules more than once (route handlers,
 * instrumentation, the front server), so a module-level variable would exist several times.
 */
export function singleton<T>(name: string, make: () => T): T {
  const slots = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`marquee.${name}`);
  const found = slots[key];
  if (found !== undefined) return found;
  const made = make();
  slots[key] = made;
  return made;
}

/** Forgets a singleton, so that a test or a shutdown can make it anew. */
export function forgetSingleton(name: string): void {
  const slots = globalThis as unknown as Record<symbol, unknown>;
  delete slots[Symbol.for(`marquee.${name}`)];
}
