import { z } from "zod";
import { isDomainError } from "@/platform/errors";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";

/** What the SDK asks a server for while functions run. */
export interface FetchTarget {
  send(events: readonly unknown[]): Promise<string[]>;
  /** Answers whether the call is still ours and may go on. */
  checkpoint(jobId: string, ops: readonly unknown[]): Promise<boolean>;
}

const checkpointSchema = z.looseObject({ qi_id: z.string(), steps: z.array(z.unknown()).default([]) });

/**
 * The `fetch` of the SDK's client: answers in the process what an Inngest server would answer. 409 makes the SDK drop
 * a run at once; what the engine does not do is refused with 501.
 */
export function engineFetch(target: FetchTarget, logger: EngineLogger): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    try {
      return await answer(target, pathname, request);
    } catch (error) {
      const isKnown = isDomainError(error);
      if (!isKnown)
        logger.error({ err: error, pathname }, "The engine could not do what a function asked for.");
      const message = error instanceof Error ? error.message : String(error);
      const status = isKnown ? 400 : 500;
      return Response.json({ ids: [], status, error: message }, { status });
    }
  };
}

async function answer(target: FetchTarget, pathname: string, request: Request): Promise<Response> {
  if (pathname.startsWith("/e/")) {
    const body: unknown = await request.json();
    const ids = await target.send(Array.isArray(body) ? body : [body]);
    return Response.json({ ids, status: 200 });
  }
  if (/^\/v1\/checkpoint\/[^/]+\/async$/.test(pathname)) {
    const { qi_id: jobId, steps } = checkpointSchema.parse(await request.json());
    const isOurs = await target.checkpoint(jobId, steps);
    return isOurs ? Response.json({}) : Response.json({ error: "stale dispatch" }, { status: 409 });
  }
  const error = `The embedded engine does not support what the SDK asks for at ${pathname}.`;
  return Response.json({ error, status: 501 }, { status: 501 });
}
