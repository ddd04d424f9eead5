import { restFetch } from "@/transport/rest/rest-fetch";

const answer = (request: Request) => restFetch(request);

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
export const dynamic = "force-dynamic";
