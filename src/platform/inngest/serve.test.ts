import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { forgetSingleton } from "@/lib/singleton";

const key = "0123456789abcdef0123456789abcdef";
const body = {
  event: { id: "e", name: "lab/served", ts: 1, data: {} },
  events: [{ id: "e", name: "lab/served", ts: 1, data: {} }],
  steps: {},
  ctx: { run_id: "r", attempt: 0, use_api: false, stack: { stack: [], current: 0 } },
};

async function makeHandler(env: Record<string, string>) {
  vi.stubEnv("LOG_LEVEL", "silent");
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  for (const name of ["inngest.client", "inngest.engine", "logger"]) forgetSingleton(name);
  const { inngest } = await import("@/platform/inngest/client");
  const { serveInngest } = await import("@/platform/inngest/serve");
  const fn = inngest.createFunction({ id: "served", triggers: [{ event: "lab/served" }] }, () => "served");
  return serveInngest([fn]);
}

function call(signature: string | null): Request {
  return new Request("http://localhost/api/inngest?fnId=marquee-served&stepId=step", {
    method: "POST",
    headers: { host: "localhost", ...(signature ? { "x-inngest-signature": signature } : {}) },
    body: JSON.stringify(body),
  });
}

/** As an Inngest server signs: the canonical JSON (keys sorted) and the time, under the bare key. */
function sign(secret: string): string {
  const seconds = Math.floor(Date.now() / 1_000);
  const text = JSON.stringify(sorted(body)) + String(seconds);
  return `t=${seconds}&s=${createHmac("sha256", secret).update(text).digest("hex")}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}

const server = { INNGEST_SIGNING_KEY: `signkey-prod-${key}`, INNGEST_EVENT_KEY: "event-key" };

afterEach(() => {
  vi.unstubAllEnvs();
  for (const name of ["inngest.client", "inngest.engine", "logger"]) forgetSingleton(name);
});

describe("serveInngest", () => {
  it("runs a function for a call that is signed", async () => {
    const response = await (await makeHandler(server))(call(sign(key)));
    expect(response.status).toBe(200);
    expect(await response.json()).toBe("served");
  });

  it.each([
    ["no signature", () => null],
    ["another key's signature", () => sign("ffffffffffffffffffffffffffffffff")],
  ])("refuses %s", async (_what, signature) => {
    const response = await (await makeHandler(server))(call(signature()));
    expect(response.status).toBe(401);
  });

  it.each([
    ["without a signing key", { INNGEST_BASE_URL: "http://inngest:8288" }],
    ["in dev mode", { ...server, INNGEST_DEV: "1" }],
  ])("is not made %s", async (_when, env) => {
    await expect(makeHandler(env)).rejects.toThrow(/set INNGEST_SIGNING_KEY/);
  });
});
