import { singleton } from "@/lib/singleton";
import { engineMode } from "@/platform/inngest/engine-mode";
import { serveInngest } from "@/platform/inngest/serve";
import { functions } from "@/transport/inngest/functions";

/** What an Inngest server talks to. Throws a StartupError without INNGEST_SIGNING_KEY. */
export function inngestDoor(): (request: Request) => Promise<Response> {
  return singleton("inngest-door", () => serveInngest(functions));
}

/** The door for an Inngest server. While the embedded engine drives the jobs there is no such door at all. */
export async function inngestFetch(request: Request): Promise<Response> {
  if (engineMode(process.env) === "embedded") return Response.json({ detail: "Not Found" }, { status: 404 });
  return inngestDoor()(request);
}
