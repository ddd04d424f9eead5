import { inngestFetch } from "@/transport/inngest/inngest-fetch";

const answer = (request: Request) => inngestFetch(request);

export { answer as GET, answer as POST, answer as PUT };
export const dynamic = "force-dynamic";
