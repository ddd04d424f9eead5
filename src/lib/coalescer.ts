interface Line {
  running: Promise<unknown>;
  /** Those who came while it ran: they share one more run, which begins after all of them asked. */
  waiting: Promise<unknown> | null;
}

/**
 * Runs `work` one at a time for each key. Callers that come while it runs share a single further run, so that each
 * gets an answer worked out after it asked, and a hundred callers at once cost two runs.
 */
export function coalescer<K>(): <T>(key: K, work: () => Promise<T>) => Promise<T> {
  const lines = new Map<K, Line>();

  function start<T>(key: K, work: () => Promise<T>): Promise<T> {
    const running = work().finally(() => {
      if (lines.get(key)?.waiting === null) lines.delete(key);
    });
    lines.set(key, { running, waiting: null });
    return running;
  }

  return <T>(key: K, work: () => Promise<T>): Promise<T> => {
    const line = lines.get(key);
    if (!line) return start(key, work);
    line.waiting ??= line.running.then(
      () => start(key, work),
      () => start(key, work),
    );
    return line.waiting as Promise<T>;
  };
}
