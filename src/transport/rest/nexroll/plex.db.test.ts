import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadSecretKey } from "@/platform/secrets";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();
await loadSecretKey("/nowhere", "a secret for tests only");
const plex = await startFakePlex({ token: "right", friendlyName: "Kino" });
beforeEach(() => plex.setMode({ kind: "normal" }));
afterAll(() => plex.stop());

const connect = (token: string, url = plex.url) => call("POST", "/plex/connect", { url, token });
const status = () => call("GET", "/plex/status", undefined, { ...home, "x-api-key": keys.read });

describe("/plex/connect", () => {
  it("saves what Plex took", async () => {
    expect(await connect("right")).toEqual({
      status: 200,
      body: { connected: true, message: "Connected to Kino.", token_storage: "secure_store" },
    });
    expect((await call("GET", "/settings")).body).toMatchObject({ plex_url: plex.url, plex_connected: true });
    expect((await connect("right")).status).toBe(200);
    expect((await status()).body).toMatchObject({ connected: true });
  });

  it("saves nothing that Plex refused, and keeps what works", async () => {
    expect(await connect("wrong")).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/refused the token/) },
    });
    expect((await call("GET", "/settings")).body).toMatchObject({ plex_url: null });
    await connect("right");
    expect((await connect("wrong")).status).toBe(422);
    expect((await status()).body).toMatchObject({ connected: true });
  });

  it.each([
    ["", "http://x", "token: "],
    ["x", "", "url: "],
    ["x", "http://[", "That is not an address"],
  ])("refuses the token %j at %j", async (token, url, start) => {
    expect(await connect(token, url)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining(start) },
    });
  });

  it("is not for keys that may only read", async () => {
    const body = { url: plex.url, token: "right" };
    const headers = { ...home, "x-api-key": keys.read };
    expect((await call("POST", "/plex/connect", body, headers)).status).toBe(403);
  });
});

it("/plex/disconnect forgets the server, and is harmless when there is none", async () => {
  await connect("right");
  expect(await call("POST", "/plex/disconnect")).toEqual({
    status: 200,
    body: { disconnected: true, message: "Kino is disconnected." },
  });
  expect((await call("GET", "/settings")).body).toMatchObject({ plex_url: null, plex_has_token: false });
  expect((await call("POST", "/plex/disconnect", {})).body).toEqual({
    disconnected: true,
    message: "No Plex was connected.",
  });
});

describe("/plex/status", () => {
  it("says that there is none", async () => {
    expect(await status()).toEqual({
      status: 200,
      body: {
        connected: false,
        url: null,
        has_token: false,
        provider: "secure_store",
        error: "not_configured",
        message: "No Plex is connected yet.",
      },
    });
  });

  it("says who answers, and never the token", async () => {
    await connect("right");
    expect(await status()).toEqual({
      status: 200,
      body: {
        connected: true,
        status: "OK",
        name: "Kino",
        version: "1.41.3.9314-a0bfb8370",
        platform: "Linux",
        machine_identifier: plex.machineIdentifier,
        url: plex.url,
        token_source: "secure_store",
      },
    });
  });

  it("says why Plex does not answer now", async () => {
    await connect("right");
    plex.setMode({ kind: "down" });
    expect((await status()).body).toMatchObject({
      connected: false,
      url: plex.url,
      has_token: true,
      error: "connection_failed",
      message: expect.stringMatching(/closed the connection/),
    });
  });

  it("says that the token is missing", async () => {
    await call("PUT", "/settings", { plex_url: plex.url });
    expect((await status()).body).toMatchObject({ has_token: false, error: "missing_token" });
  });
});
