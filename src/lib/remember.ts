/**
 * The same function with a memory of its last answers: at most `max` of them, the one not asked for longest is
 * forgotten first. `key` must name the arguments fully.
 */
export function remember<A extends unknown[], R>(
  max: number,
  key: (...args: A) => string,
  make: (...args: A) => R,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const name = key(...args);
    const found = known.get(name);
    if (found !== undefined || known.has(name)) {
      known.delete(name);
      known.set(name, found as R);
      return found as R;
    }
    const made = make(...args);
    if (known.size >= max) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(name, made);
    return made;
  };
}
