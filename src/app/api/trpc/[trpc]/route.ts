import { trpcHandler } from "@/transport/trpc/handler";

const answer = (request: Request) => trpcHandler(request);

export { answer as GET, answer as POST };
export const dynamic = "force-dynamic";
