import type { IncomingMessage, ServerResponse } from "node:http";
import type { FakeJellyfinRequest, FakeJellyfinState } from "./fake-jellyfin-state";

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: object;
}

/** Answers one request as Jellyfin would, and writes it into the log. */
export function answerRequest(
  state: FakeJellyfinState,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const keys = keysOf(request);
  const entry: FakeJellyfinRequest = {
    method: request.method ?? "",
    path,
    keyIn: keys.map(({ header }) => header),
    status: null,
  };
  state.requests.push(entry);
  if (state.mode === "down") return void request.socket.destroy();
  const reply = decide(state, entry, keys[0]?.key);
  entry.status = reply.status;
  response.writeHead(reply.status, {
    ...(reply.body && { "Content-Type": "application/json; charset=utf-8" }),
    ...reply.headers,
  });
  response.end(reply.body && JSON.stringify(reply.body));
}

function decide(state: FakeJellyfinState, { method, path }: FakeJellyfinRequest, key?: string): Reply {
  if (state.mode === "starting") return { status: 503, headers: { "Retry-After": "5" } };
  if (path !== "/System/Info" && path !== "/System/Info/Public") return { status: 404 };
  if (method !== "GET") return { status: 405, headers: { Allow: "GET" } };
  if (path === "/System/Info/Public") return { status: 200, body: publicInfo(state) };
  if (state.isSetUp && key !== state.apiKey) return { status: key === state.userToken && key ? 403 : 401 };
  return { status: 200, body: systemInfo(state) };
}

function publicInfo(state: FakeJellyfinState) {
  return {
    LocalAddress: "http://192.168.1.10:8096",
    ServerName: state.serverName,
    Version: "10.11.0",
    ProductName: "Jellyfin Server",
    OperatingSystem: "",
    Id: state.id,
    StartupWizardCompleted: state.isSetUp,
  };
}

function systemInfo(state: FakeJellyfinState) {
  return {
    ...publicInfo(state),
    OperatingSystemDisplayName: "",
    HasPendingRestart: false,
    IsShuttingDown: false,
    SupportsLibraryMonitor: true,
    WebSocketPortNumber: 8096,
    HasUpdateAvailable: false,
    SystemArchitecture: "X64",
  };
}

/** The key as a real one looks for it: in Authorization first, then in the header of older clients. */
function keysOf({ headers }: IncomingMessage) {
  const authorization = /^MediaBrowser .*\bToken="([^"]*)"/.exec(headers.authorization ?? "")?.[1];
  const older = headers["x-emby-token"];
  return [
    ...(authorization ? [{ header: "authorization" as const, key: authorization }] : []),
    ...(typeof older === "string" && older ? [{ header: "x-emby-token" as const, key: older }] : []),
  ];
}
