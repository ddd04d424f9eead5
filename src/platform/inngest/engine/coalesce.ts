interface Waiting<In, Out> {
  item: In;
  resolve(value: Out): void;
  reject(error: unknown): void;
}

/**
 * Turns single calls into batches: while one batch is being written, later calls gather for the next. Two items that
 * touch the same thing never share a batch. `write` answers in the order of its input.
 */
export function coalesce<In, Out>(
  write: (batch: readonly In[]) => Promise<readonly Out[]>,
  options: { size: number; touches?: (item: In) => readonly string[] },
): (item: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = [];
  let isWriting = false;

  function take(): Waiting<In, Out>[] {
    const batch: Waiting<In, Out>[] = [];
    const rest: Waiting<In, Out>[] = [];
    const touched = new Set<string>();
    for (const entry of waiting) {
      const touches = options.touches?.(entry.item) ?? [];
      const fits = batch.length < options.size && !touches.some((name) => touched.has(name));
      (fits ? batch : rest).push(entry);
      // What an earlier item touches is taken even when that item waits, so that order is kept.
      for (const name of touches) touched.add(name);
    }
    waiting = rest;
    return batch;
  }

  async function writeAll(): Promise<void> {
    isWriting = true;
    try {
      while (waiting.length > 0) {
        const batch = take();
        try {
          const results = await write(batch.map((entry) => entry.item));
          batch.forEach((entry, i) => {
            entry.resolve(results[i] as Out);
          });
        } catch (error) {
          for (const entry of batch) entry.reject(error);
        }
      }
    } finally {
      isWriting = false;
    }
  }

  return (item) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isWriting) void writeAll();
    });
}
