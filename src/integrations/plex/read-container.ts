import { z } from "zod";
import { parseJsonAnswer } from "@/platform/http/parse-json-answer";
import { callPlex, type PlexCall, plexName } from "./call-plex";
import type { PlexConnection } from "./plex-connection";

/** GETs a path and reads the `MediaContainer` that every JSON answer of Plex is wrapped in. */
export async function readContainer<S extends z.ZodType>(
  connection: PlexConnection,
  path: string,
  container: S,
  call: PlexCall = {},
): Promise<z.output<S>> {
  const answer = await callPlex(connection, path, call);
  const schema = z.object({ MediaContainer: container });
  return (parseJsonAnswer(answer, schema, plexName) as { MediaContainer: z.output<S> }).MediaContainer;
}
