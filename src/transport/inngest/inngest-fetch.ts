import { singleton } from "@/lib/singleton";
import { engineMode } from "@/platform/inngest/engine-mode";
import { serveInngest } from "@/platform/inngest/serve";
import { functions } from "@/transport/inngest/functions";

/** The door for an Inngest server. While the embedded engine drives the jobs there is no such door at all. */
export async function inngestFetch(request: Request): Promise<Response> {
  if (engineMode(process.env) === "embedded") return Response.json({ detail: "Not Found" }, { status: 404 });
  return singleton("inngest-door", () => serveInngest(functions))(request);
}
