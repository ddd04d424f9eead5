import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { fakePlexModeSchema } from "./fake-plex-mode";
import type { FakePlexState } from "./fake-plex-state";
import { readBody } from "./read-body";

const preferencesSchema = z.record(z.string(), z.string());
const sessionsSchema = z.array(
  z.object({
    ratingKey: z.string(),
    userName: z.string(),
    playerName: z.string(),
    state: z.enum(["playing", "paused", "buffering"]),
    viewOffsetMs: z.int().min(0),
  }),
);

type Control = (state: FakePlexState, body: unknown) => unknown;

const controls: Record<string, Control> = {
  "GET /__fake/state": ({ mode, settings }) => ({ mode, preferences: preferencesOf(settings) }),
  "POST /__fake/mode": (state, body) => {
    state.mode = fakePlexModeSchema.parse(body);
    return state.mode;
  },
  "GET /__fake/requests": ({ requests }) => requests,
  "DELETE /__fake/requests": ({ requests }) => requests.splice(0).length,
  "PUT /__fake/preferences": (state, body) => {
    for (const [id, value] of Object.entries(preferencesSchema.parse(body))) setPreference(state, id, value);
    return preferencesOf(state.settings);
  },
  "PUT /__fake/sessions": (state, body) => {
    state.sessions = sessionsSchema.parse(body);
    return state.sessions;
  },
};

/** Steers the fake from another process; see the keys above. Only from this machine. */
export async function answerControl(
  state: FakePlexState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const control = controls[`${request.method} ${request.url}`];
  if (!isLoopback(request.socket.remoteAddress))
    return reply(response, 403, { error: "only from this machine" });
  if (!control) return reply(response, 404, { error: `one of: ${Object.keys(controls).join(", ")}` });
  try {
    const body = await readBody(request);
    reply(response, 200, control(state, body === "" ? undefined : JSON.parse(body)));
  } catch (error) {
    reply(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** Sets a preference as its owner would in Plex's own settings. */
export function setPreference(state: FakePlexState, id: string, value: string): void {
  const setting = state.settings.find((candidate) => candidate.id === id);
  if (!setting) throw new Error(`There is no preference ${id}.`);
  setting.value = value;
}

export function preferencesOf(settings: FakePlexState["settings"]): Record<string, string> {
  return Object.fromEntries(settings.map(({ id, value }) => [id, value]));
}

function isLoopback(address: string | undefined): boolean {
  return address === "::1" || (address?.replace("::ffff:", "").startsWith("127.") ?? false);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}
