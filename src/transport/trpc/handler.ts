import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { isDomainError } from "@/platform/errors";
import { limitedBody } from "@/transport/limited-body";
import { contextFor } from "@/transport/request-context";
import { statusOf } from "@/transport/rest/errors";
import { rootRouter } from "@/transport/trpc/root";

/** The console's API under /api/trpc. */
export async function trpcHandler(request: Request): Promise<Response> {
  try {
    const context = await contextFor(request);
    return await fetchRequestHandler({
      endpoint: "/api/trpc",
      req: await limitedBody(request),
      router: rootRouter,
      createContext: () => context,
      maxBatchSize: 20,
    });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return Response.json({ detail: error.message }, { status: statusOf[error.kind] });
  }
}
