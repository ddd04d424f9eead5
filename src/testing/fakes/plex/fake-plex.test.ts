import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { fakePlexScene } from "./fake-plex-scene";
import { departures, type PublishedCall, publishedCalls } from "./published-api";

const { fake, ask, token } = await fakePlexScene();

const calls: [string, PublishedCall][] = Object.entries(publishedCalls);

describe.each(calls)("%s, as published", (_name, call) => {
  it("answers what the description allows", async () => {
    const response = await ask(call.path, { method: call.method });
    expect(response.status).toBe(200);
    if (!call.container) return;
    const body = (await response.json()) as { MediaContainer: unknown };
    expect(Object.keys(body)).toEqual(["MediaContainer"]);
    expect(departures(body.MediaContainer, call.container)).toEqual([]);
  });

  it("speaks XML unless JSON is asked for, with the same content", async () => {
    if (!call.container) return;
    const xml = await ask(call.path, { json: false });
    expect(xml.headers.get("content-type")).toBe("text/xml;charset=utf-8");
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const root = (parser.parse(await xml.text()) as { MediaContainer: Record<string, unknown> })
      .MediaContainer;
    const json = (await (await ask(call.path)).json()) as { MediaContainer: Record<string, unknown> };
    expect(root.size).toBe(String(json.MediaContainer.size));
  });

  it("lets nobody in without a right token, unless it is open to all", async () => {
    for (const wrong of [null, "", "wrong-token"]) {
      const response = await ask(call.path, { method: call.method, token: wrong });
      expect(response.status).toBe(call.needsToken ? 401 : 200);
      if (call.needsToken) expect(await response.text()).toContain("<h1>401 Unauthorized</h1>");
    }
  });
});

describe("the extract of the description", () => {
  it("tells a departure when it sees one", () => {
    const shape = publishedCalls.item.container ?? { required: {}, optional: {} };
    const item = { key: "/a", title: 3, type: "movie", madeUp: 1 };
    expect(departures({ size: 1, Metadata: [item] }, shape)).toEqual([
      "MediaContainer.Metadata[0].addedAt is missing",
      "MediaContainer.Metadata[0].title is not text",
      "MediaContainer.Metadata[0].madeUp is not published",
    ]);
  });
});

describe("doors", () => {
  it("answers 404 to paths it does not know, and 405 with Allow to other methods", async () => {
    expect((await ask("/nothing")).status).toBe(404);
    const posted = await ask("/:/prefs?FriendlyName=x", { method: "POST" });
    expect(posted.status).toBe(405);
    expect(posted.headers.get("allow")).toBe("GET, PUT");
    expect((await ask("/nothing", { token: null })).status).toBe(401);
  });

  it("takes the token from the query too, and not as a preference", async () => {
    const response = await ask(`/:/prefs?FriendlyName=Attic&X-Plex-Token=${token}`, {
      method: "PUT",
      token: null,
    });
    expect(response.status).toBe(200);
    expect(fake.preferences.FriendlyName).toBe("Attic");
  });

  it("lets a shared user look and not change", async () => {
    expect((await ask("/", { token: "shared-token" })).status).toBe(200);
    expect((await ask("/:/prefs?FriendlyName=Mine", { method: "PUT", token: "shared-token" })).status).toBe(
      403,
    );
    expect((await ask("/status/sessions", { token: "shared-token" })).status).toBe(403);
  });
});

describe("preferences", () => {
  it("stores by query and by form", async () => {
    const value = "/ü/a b+c&d#e%.mp4;/ü/🎬.mp4";
    await ask(`/:/prefs?CinemaTrailersPrerollID=${encodeURIComponent(value)}`, { method: "PUT" });
    expect(fake.preroll).toBe(value);
    const form = new URLSearchParams({ CinemaTrailersPrerollID: `${value}2` });
    expect((await ask("/:/prefs", { method: "PUT", body: form })).status).toBe(200);
    expect(fake.preroll).toBe(`${value}2`);
  });

  it("takes a plus in the query for a plus", async () => {
    await ask("/:/prefs?CinemaTrailersPrerollID=/a+b.mp4", { method: "PUT" });
    expect(fake.preroll).toBe("/a+b.mp4");
  });

  it.each([
    "prerollID=x",
    "FriendlyName=x&NoSuchThing=1",
    "CinemaTrailersType=7",
    "sendCrashReports=maybe",
    "FriendlyName=%zz",
    "",
  ])("refuses all of %s", async (query) => {
    const before = fake.preferences;
    expect((await ask(`/:/prefs?${query}`, { method: "PUT" })).status).toBe(400);
    expect(fake.preferences).toEqual(before);
  });

  it("shows a setting's restrictions and whether it is hidden", async () => {
    const body = (await (await ask("/:/prefs/get?id=CinemaTrailersType")).json()) as {
      MediaContainer: { Setting: unknown[] };
    };
    expect(body.MediaContainer.Setting).toEqual([
      expect.objectContaining({
        value: 1,
        hidden: false,
        advanced: false,
        enumValues: expect.stringContaining("0:"),
      }),
    ]);
    expect((await ask("/:/prefs/get?id=Nothing")).status).toBe(404);
  });

  it("silently keeps the old value when the new one is above 20,000 bytes", async () => {
    const body = new URLSearchParams({ CinemaTrailersPrerollID: "x".repeat(20_001) });
    expect((await ask("/:/prefs", { method: "PUT", body })).status).toBe(200);
    expect(fake.preroll).toBe("/old/intro.mp4");
  });
});

describe("libraries", () => {
  it("pages by query and by header, and says so in headers", async () => {
    const all = (await (await ask("/library/sections/1/all")).json()) as Page;
    const query = await ask("/library/sections/1/all?X-Plex-Container-Start=5&X-Plex-Container-Size=3");
    const headers = { "X-Plex-Container-Start": "5", "X-Plex-Container-Size": "3" };
    const header = await ask("/library/sections/1/all", { headers });
    expect(query.headers.get("x-plex-container-start")).toBe("5");
    expect(query.headers.get("x-plex-container-total-size")).toBe(String(all.MediaContainer.size));
    const page = (await query.json()) as Page;
    expect(page).toEqual(await header.json());
    expect(page.MediaContainer).toMatchObject({ size: 3, offset: 5, totalSize: all.MediaContainer.size });
    expect(page.MediaContainer.Metadata).toEqual(all.MediaContainer.Metadata.slice(5, 8));
  });

  it("gives shows unless seasons or episodes are asked for, and provider ids only when asked", async () => {
    const shows = (await (await ask("/library/sections/2/all")).json()) as Page;
    expect(new Set(shows.MediaContainer.Metadata.map(({ type }) => type))).toEqual(new Set(["show"]));
    expect(shows.MediaContainer.Metadata[0]).not.toHaveProperty("Guid");
    const episodes = (await (await ask("/library/sections/2/all?type=4&includeGuids=1")).json()) as Page;
    expect(episodes.MediaContainer.Metadata[0]).toMatchObject({
      type: "episode",
      grandparentTitle: "I Love Lucy",
    });
    expect((await ask("/library/sections/9/all")).status).toBe(404);
    expect((await ask("/library/sections/1/all?X-Plex-Container-Size=-1")).status).toBe(400);
  });

  it("names elements in XML after what they are", async () => {
    expect(await (await ask("/library/sections/1/all", { json: false })).text()).toContain("<Video ");
    expect(await (await ask("/library/sections/2/all", { json: false })).text()).toContain("<Directory ");
    expect(await (await ask("/library/sections", { json: false })).text()).toContain('path="/media/films"');
  });
});

interface Page {
  MediaContainer: { size: number; offset: number; totalSize: number; Metadata: { type: string }[] };
}
