import { singleton } from "@/lib/singleton";
import { createRestApp } from "@/transport/rest/create-rest-app";

/**
 * The REST door. A path that cannot be decoded, or that hides a NUL, is refused before anything reads it.
 * Imports nothing of Next, so that the front server can call it without the route handler between.
 */
export function restFetch(request: Request): Response | Promise<Response> {
  if (!decodable(request.url)) {
    return Response.json(
      { detail: "The address holds a percent sign that stands for nothing." },
      { status: 400 },
    );
  }
  return singleton("rest-app", createRestApp).fetch(request);
}

function decodable(url: string): boolean {
  const end = url.indexOf("?");
  try {
    return !decodeURIComponent(end < 0 ? url : url.slice(0, end)).includes("\0");
  } catch {
    return false;
  }
}
