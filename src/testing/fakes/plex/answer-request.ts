import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { FakePlexReply } from "./fake-plex-reply";
import type { FakePlexRequest, FakePlexState } from "./fake-plex-state";
import { readBody } from "./read-body";
import { readForm, readQuery } from "./read-parameters";
import { renderJson, renderXml } from "./render-container";
import { type FakePlexRoute, fakePlexRoutes } from "./routes";

interface Decision {
  reply: FakePlexReply;
  allow?: string;
}

/** Answers one request as Plex would, and writes it into the log. */
export async function answerRequest(
  state: FakePlexState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "/", search = ""] = splitOnce(request.url ?? "/", "?");
  const query = readQuery(search);
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const form = readForm(isForm ? await readBody(request) : "");
  const entry: FakePlexRequest = {
    method: request.method ?? "",
    path,
    queryNames: [...(query?.keys() ?? [])],
    formNames: [...(form?.keys() ?? [])],
    accepts: request.headers.accept?.includes("application/json") ? "json" : "xml",
    token: tokenKind(state, request.headers["x-plex-token"] ?? query?.get("X-Plex-Token")),
    status: null,
  };
  state.requests.push(entry);

  if (state.mode.kind === "down") return void request.socket.destroy();
  if (state.mode.kind === "slow") await pause(state.mode.delayMs);
  const { reply, allow } =
    query && form
      ? decide(state, entry, { query, form, headers: request.headers })
      : { reply: { status: 400 } };
  entry.status = "status" in reply ? reply.status : 200;
  if (allow) response.setHeader("Allow", allow);
  send(response, reply, entry);
}

type Input = Pick<Parameters<FakePlexRoute["reply"]>[0], "query" | "form" | "headers">;

function decide(state: FakePlexState, entry: FakePlexRequest, input: Input): Decision {
  if (state.mode.kind === "failing") return { reply: { status: state.mode.status } };
  const atPath = fakePlexRoutes.filter((route) => route.path.test(entry.path));
  const open = atPath.some(({ access }) => access === "anybody");
  if (!open && (entry.token === "none" || entry.token === "wrong")) return { reply: { status: 401 } };
  if (atPath.length === 0) return { reply: { status: 404 } };
  const route = atPath.find(({ method }) => method === entry.method);
  if (!route) return { reply: { status: 405 }, allow: atPath.map(({ method }) => method).join(", ") };
  if (route.access === "owner" && entry.token === "shared") return { reply: { status: 403 } };
  const parts = (route.path.exec(entry.path) ?? []).slice(1).map(String);
  return { reply: route.reply({ state, parts, ...input }) };
}

function send(response: ServerResponse, reply: FakePlexReply, { accepts, status }: FakePlexRequest): void {
  response.setHeader("X-Plex-Protocol", "1.0");
  response.setHeader("Cache-Control", "no-cache");
  if ("status" in reply) {
    sendPage(response, status ?? 500);
    return;
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.setHeader("Content-Type", accepts === "json" ? "application/json" : "text/xml;charset=utf-8");
  response.end(accepts === "json" ? renderJson(reply.container) : renderXml(reply.container));
}

const titles: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
};

function sendPage(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html");
  if (status === 200) return void response.end();
  const title = `${status} ${titles[status] ?? "Error"}`;
  response.end(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`);
}

function tokenKind(state: FakePlexState, given: string | string[] | undefined): FakePlexRequest["token"] {
  if (given === undefined || given === "") return "none";
  if (given === state.token) return "owner";
  return given === state.sharedToken ? "shared" : "wrong";
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
