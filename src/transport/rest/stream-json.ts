const encoder = new TextEncoder();

interface StreamedList {
  /** What stands before the first element, such as `[` or `{"prerolls":[`. */
  start: string;
  /** What stands after the last one, given how many there were. */
  end(count: number): string;
}

const bareList: StreamedList = { start: "[", end: () => "]" };

/**
 * Answers a list as JSON while it is read, batch by batch and no faster than the client takes it, so that thousands
 * of rows need the memory of one batch. The first batch is awaited here: what fails at once fails with a status.
 */
export async function streamJson<T>(
  batches: AsyncGenerator<T[]>,
  toWire: (one: T) => unknown,
  { start, end }: StreamedList = bareList,
): Promise<never> {
  let coming = await batches.next();
  let count = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        while (!coming.done && coming.value.length === 0) coming = await batches.next();
        if (coming.done) {
          controller.enqueue(encoder.encode((count === 0 ? start : "") + end(count)));
          controller.close();
          return;
        }
        // The brackets of the batch's own list are taken off.
        const text = JSON.stringify(coming.value.map(toWire)).slice(1, -1);
        controller.enqueue(encoder.encode((count === 0 ? start : ",") + text));
        count += coming.value.length;
        coming = await batches.next();
      },
      async cancel() {
        await batches.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  // Hono types answers by their values, and these are not known to it.
  return new Response(body, { headers: { "content-type": "application/json" } }) as never;
}
