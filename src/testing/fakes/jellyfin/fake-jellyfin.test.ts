import { afterEach, describe, expect, it } from "vitest";
import { departures } from "@/testing/fakes/plex/published-api";
import type { FakeJellyfinOptions } from "./fake-jellyfin-state";
import { publicSystemInfo, systemInfo } from "./published-api";
import { type FakeJellyfin, startFakeJellyfin } from "./start-fake-jellyfin";

let fake: FakeJellyfin | null = null;
afterEach(() => fake?.stop());

async function ask(path: string, headers: Record<string, string> = {}, options: FakeJellyfinOptions = {}) {
  fake = await startFakeJellyfin({ apiKey: "right", userToken: "user", ...options });
  return fetch(`${fake.url}${path}`, { headers });
}

describe("the fake", () => {
  it("tells anybody in public what the description allows", async () => {
    expect(departures(await (await ask("/System/Info/Public")).json(), publicSystemInfo)).toEqual([]);
  });

  it("tells the rest as the description allows", async () => {
    const answer = await ask("/System/Info", { "x-emby-token": "right" });
    expect(departures(await answer.json(), systemInfo)).toEqual([]);
  });

  it.each<[string, Record<string, string>, number]>([
    ["no key", {}, 401],
    ["a wrong key", { authorization: 'MediaBrowser Token="wrong"' }, 401],
    ["a user's token", { authorization: 'MediaBrowser Token="user"' }, 403],
    ["the key", { authorization: 'MediaBrowser Client="x", Token="right"' }, 200],
    ["the older header", { "x-emby-token": "right" }, 200],
    ["Bearer", { authorization: "Bearer right" }, 401],
    ["two that differ", { authorization: 'MediaBrowser Token="wrong"', "x-emby-token": "right" }, 401],
  ])("%s: %i", async (_what, headers, status) => {
    expect((await ask("/System/Info", headers)).status).toBe(status);
  });

  it("lets in everybody until it is set up, as a real one does", async () => {
    const answer = await ask("/System/Info", { "x-emby-token": "wrong" }, { isSetUp: false });
    expect(answer.status).toBe(200);
  });
});
