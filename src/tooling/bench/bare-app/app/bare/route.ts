/** The floor that the figures stand beside: what Next costs when a handler does nothing. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json({ status: "healthy", version: "0" });
}
