import { afterEach, describe, expect, it, vi } from "vitest";
import type { FakeJellyfinOptions } from "@/testing/fakes/jellyfin/fake-jellyfin-state";
import { type FakeJellyfin, startFakeJellyfin } from "@/testing/fakes/jellyfin/start-fake-jellyfin";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();
const path = "/settings/test-jellyfin";

let fake: FakeJellyfin | null = null;
afterEach(() => fake?.stop());
async function jellyfin(options: FakeJellyfinOptions = {}): Promise<FakeJellyfin> {
  fake = await startFakeJellyfin({ apiKey: "right", userToken: "user", serverName: "Kino", ...options });
  return fake;
}

const failed = (message: RegExp) => ({
  status: 200,
  body: {
    success: false,
    connected: false,
    message: expect.stringMatching(message),
    name: null,
    version: null,
    platform: null,
    machine_identifier: null,
  },
});

describe("POST /settings/test-jellyfin", () => {
  it("says who answers to the key, and saves nothing", async () => {
    const { url, id } = await jellyfin();
    const { body: before } = await call("GET", "/settings");
    expect(await call("POST", path, { url, api_key: "right" })).toEqual({
      status: 200,
      body: {
        success: true,
        connected: true,
        message: "Connected to Kino.",
        name: "Kino",
        version: "10.11.0",
        platform: null,
        machine_identifier: id,
      },
    });
    expect((await call("GET", "/settings")).body).toEqual(before);
  });

  it.each([
    ["wrong", /refused the API key/],
    ["user", /does not allow this with the given API key/],
  ])("does not believe the address alone: %s", async (api_key, message) => {
    const { url } = await jellyfin();
    expect(await call("POST", path, { url, api_key })).toEqual(failed(message));
  });

  it("proves nothing on one that lets in everybody", async () => {
    const { url } = await jellyfin({ isSetUp: false });
    expect(await call("POST", path, { url, api_key: "x" })).toEqual(failed(/not set up yet/));
  });

  it("says that nobody is there", async () => {
    const server = await jellyfin();
    server.setMode("down");
    const body = { url: server.url, api_key: "right" };
    expect(await call("POST", path, body)).toEqual(failed(/closed the connection/));
    await server.stop();
    expect(await call("POST", path, body)).toEqual(failed(/refused the connection/));
  });

  it("does not take a Plex for a Jellyfin", async () => {
    const plex = await startFakePlex();
    try {
      expect(await call("POST", path, { url: plex.url, api_key: plex.token })).toEqual(failed(/Jellyfin at/));
    } finally {
      await plex.stop();
    }
  });

  it.each([
    [{ url: "http://x" }, "api_key: "],
    [{ api_key: "x" }, "url: "],
    [{ url: "http://x", api_key: " " }, "api_key: "],
    [{ url: " ", api_key: "x" }, "url: "],
    [{ url: 1, api_key: "x" }, "url: "],
  ])("refuses %j", async (body, start) => {
    expect(await call("POST", path, body)).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(`^${start}`) },
    });
  });

  it("is not for keys that may only read", async () => {
    const headers = { ...home, "x-api-key": keys.read };
    expect((await call("POST", path, { url: "http://x", api_key: "x" }, headers)).status).toBe(403);
  });
});
