import type { InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import { StartupError } from "@/lib/startup-error";
import { inngest } from "@/platform/inngest/client";
import { engineMode } from "@/platform/inngest/engine-mode";

/**
 * The handler behind /api/inngest, for an Inngest server. It answers only calls signed with INNGEST_SIGNING_KEY, and
 * is not made at all without one: throws a StartupError.
 */
export function serveInngest(
  functions: readonly InngestFunction.Any[],
): (request: Request) => Promise<Response> {
  if (engineMode(process.env) === "embedded" || !process.env.INNGEST_SIGNING_KEY?.trim()) {
    throw new StartupError(
      "config",
      "To work with an Inngest server, set INNGEST_SIGNING_KEY and INNGEST_EVENT_KEY, and leave INNGEST_DEV unset.",
    );
  }
  return serve({ client: inngest, functions: [...functions] });
}
