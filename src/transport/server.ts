import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { getRequestListener } from "@hono/node-server";
import { hourMs } from "@/lib/day-ms";
import { exitCodes, isStartupError } from "@/lib/startup-error";
import { env } from "@/platform/env";
import { logger } from "@/platform/logger";
import { runShutdown } from "@/platform/shutdown";
import { peerHeader } from "@/transport/client-address";
import { doorsSlot } from "@/transport/doors";
import { pathOwner } from "@/transport/path-owner";

/** The built app: this bundle lies in its `server` folder. */
const appFolder = dirname(dirname(fileURLToPath(import.meta.url)));
/** From the signal to the end of the process, whatever hangs. */
const drainMs = 9_500;
/** How much of that requests under way may take. */
const requestsMs = 4_000;
/** So long the first callers have the processor to themselves, before Next takes it for half a second. */
const breathMs = 25;

/** The longest that a body may take to arrive: gigabytes over a slow line. Node's own five minutes cut uploads off. */
const uploadMaxMs = 6 * hourMs;

type PageListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The process's one HTTP server. Documented calls go straight through their door; pages go to Next. It also refuses
 * what Next answers with 500 (an address that cannot be decoded), says who connected, and drains on SIGTERM.
 */
async function start(): Promise<void> {
  const { port, host, production } = env();
  const server = createServer({ requestTimeout: uploadMaxMs });
  // The port first: that it is taken is the commonest failure and should be said at once.
  await listen(server, port, host);
  // Who comes before we are ready waits; without a listener Node would never answer at all.
  const early: Array<[IncomingMessage, ServerResponse]> = [];
  const hold = (request: IncomingMessage, response: ServerResponse) => void early.push([request, response]);
  server.on("request", hold);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void drain(server));
  await bootApp();
  const { doors } = doorsSlot();
  if (!doors) throw new Error("boot did not run");
  // The doors open before the pages are ready: a health check and a script need not wait for them.
  const pages = preparePages(port, host);
  const listeners = {
    rest: getRequestListener((request) => doors.rest(request), { overrideGlobalObjects: false }),
    trpc: getRequestListener((request) => doors.trpc(request), { overrideGlobalObjects: false }),
    page: async (request: IncomingMessage, response: ServerResponse) => (await pages)(request, response),
  };
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    sayWhoConnected(request);
    listeners[pathOwner(request.url ?? "/")](request, response).catch((error: unknown) => {
      logger().error({ err: error }, "a request failed");
      response.destroy();
    });
  };
  server.off("request", hold).on("request", serve);
  for (const [request, response] of early) serve(request, response);
  await pages;
  logger().info({ port, production }, `Marquee is ready at http://localhost:${port}`);
}

async function preparePages(port: number, hostname: string | undefined): Promise<PageListener> {
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = builtConfig();
  await sleep(breathMs);
  // Loaded only now: it costs as much as all the rest.
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: appFolder, hostname, port });
  await app.prepare();
  return app.getRequestHandler();
}

/** The configuration as it was built; without it Next would look for a next.config.ts and warn. */
function builtConfig(): string {
  const file = readFileSync(join(appFolder, ".next/required-server-files.json"), "utf8");
  return JSON.stringify((JSON.parse(file) as { config: unknown }).config);
}

/** Next would boot the app at its first page only; the schedules cannot wait for somebody to look. */
async function bootApp(): Promise<void> {
  const load = createRequire(import.meta.url);
  const { register } = await load(join(appFolder, ".next/server/instrumentation.js"));
  await register();
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Written over whatever the client sent under this name, in both forms in which the header is read. */
function sayWhoConnected(request: IncomingMessage): void {
  const peer = request.socket.remoteAddress ?? "";
  const { rawHeaders } = request;
  for (let at = rawHeaders.length - 2; at >= 0; at -= 2) {
    if (rawHeaders[at]?.toLowerCase() === peerHeader) rawHeaders.splice(at, 2);
  }
  rawHeaders.push(peerHeader, peer);
  request.headers[peerHeader] = peer;
}

let draining = false;

async function drain(server: Server): Promise<void> {
  if (draining) return;
  draining = true;
  logger().info("Marquee is stopping");
  setTimeout(() => process.exit(0), drainMs).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), requestsMs);
  await closed;
  clearTimeout(cut);
  await runShutdown((name, error) => logger().error({ err: error }, `${name} did not stop cleanly`));
  process.exit(0);
}

function explain(error: unknown): { code: number; sentence: string } {
  if (isStartupError(error)) return { code: error.exitCode, sentence: error.message };
  const code = (error as NodeJS.ErrnoException).code;
  const port = process.env.PORT || "9393";
  if (code === "EADDRINUSE") {
    return {
      code: exitCodes.unavailable,
      sentence: `port ${port} is taken. Stop the other program, or set PORT to a free one.`,
    };
  }
  if (code === "EACCES") {
    return {
      code: exitCodes.noPermission,
      sentence: `port ${port} may not be used by this user. Set PORT to one above 1023.`,
    };
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return { code: exitCodes.config, sentence: `HOST=${process.env.HOST} is no address of this machine.` };
  }
  return { code: exitCodes.internal, sentence: error instanceof Error ? error.message : String(error) };
}

// A forgotten promise is a fault to log, not a reason to take everybody's programme away.
process.on("unhandledRejection", (error) =>
  logger().error({ err: error }, "a promise failed and nobody listened"),
);

// V8 lets garbage grow to three or four times of what is in use before it looks for it. We share a small machine: twice.
setFlagsFromString("--heap-growing-percent=100");

start().catch((error: unknown) => {
  const { code, sentence } = explain(error);
  process.stderr.write(`Marquee cannot start: ${sentence}\n`);
  process.exit(code);
});
