import { describe, expect, it } from "vitest";
import { plexClientScene } from "@/testing/plex-client-scene";

const { fake, client, answering, published, reasonOf } = await plexClientScene();

describe("getIdentity", () => {
  it("says who answers", async () => {
    expect(await client().getIdentity()).toEqual({
      friendlyName: "Kino",
      version: "1.41.3.9314-a0bfb8370",
      platform: "Linux",
      machineIdentifier: fake.machineIdentifier,
    });
    expect(fake.requests).toMatchObject([{ method: "GET", path: "/", accepts: "json", token: "owner" }]);
  });

  it("copes with a server that says little of itself", async () => {
    const url = await answering(published("serverInfo", { machineIdentifier: "m" }));
    expect(await client({ url }).getIdentity()).toEqual({
      friendlyName: "Plex Media Server",
      version: "",
      platform: "",
      machineIdentifier: "m",
    });
  });

  it.each([{ hello: "world" }, { MediaContainer: {} }, [], "text"])(
    "does not take %j for Plex",
    async (body) => {
      const url = await answering(body);
      await expect(client({ url }).getIdentity()).rejects.toThrow(/really that of Plex/);
    },
  );

  it("does not take a web page for Plex", async () => {
    const url = await answering((_request: unknown, response: { end(text: string): void }) =>
      response.end("<html>Router</html>"),
    );
    expect(await reasonOf(client({ url }).getIdentity())).toBe("bad-answer");
  });

  it.each(["", "wrong"])("says that the token %j is refused", async (token) => {
    await expect(client({ token }).getIdentity()).rejects.toThrow(/refused the token/);
  });

  it.each(["/", "/web", "/web/index.html#!/settings", "  "])(
    "understands the address with %j behind it",
    async (end) => {
      expect(await client({ url: `${fake.url}${end}` }).getIdentity()).toMatchObject({
        friendlyName: "Kino",
      });
    },
  );

  it("understands an address without a scheme", async () => {
    expect(await client({ url: `127.0.0.1:${fake.port}` }).getIdentity()).toMatchObject({
      friendlyName: "Kino",
    });
  });

  it.each(["", "http://", "ftp://nas", "http://a:b@nas", "http://169.254.169.254"])(
    "refuses the address %j",
    async (url) => {
      await expect(client({ url }).getIdentity()).rejects.toMatchObject({ kind: "invalid" });
    },
  );

  it("keeps a path in front of the API, as reverse proxies have it", async () => {
    const seen: (string | undefined)[] = [];
    const url = await answering((request: { url?: string }, response: { end(text: string): void }) => {
      seen.push(request.url);
      response.end(JSON.stringify(published("serverInfo", { machineIdentifier: "m" })));
    });
    await client({ url: `${url}/plex/` }).getIdentity();
    expect(seen).toEqual(["/plex/"]);
  });
});

describe("getPreferences", () => {
  it("reads every kind of value as text, with its restrictions", async () => {
    const found = await client().getPreferences();
    expect(found.find(({ id }) => id === "CinemaTrailersType")).toMatchObject({
      value: "1",
      type: "int",
      hidden: false,
      options: [
        { value: "0", label: "All films" },
        { value: "1", label: "Films not yet watched" },
      ],
    });
    expect(found.find(({ id }) => id === "collectUsageData")).toMatchObject({ value: "false", hidden: true });
    expect(found.find(({ id }) => id === "TranscoderThrottleBuffer")).toMatchObject({
      value: "60",
      advanced: true,
    });
  });

  it("reads an answer without any setting", async () => {
    const url = await answering(published("preferences", { size: 0 }));
    expect(await client({ url }).getPreferences()).toEqual([]);
  });
});

describe("getSessions", () => {
  it("says what is being played", async () => {
    const session = {
      ratingKey: "1101",
      userName: "Ada",
      playerName: "TV",
      state: "paused",
      viewOffsetMs: 9,
    } as const;
    fake.setSessions([session]);
    expect(await client().getSessions()).toEqual([
      {
        ratingKey: "1101",
        type: "episode",
        title: "Episode 1",
        grandparentTitle: "I Love Lucy",
        userName: "Ada",
        playerName: "TV",
        state: "paused",
        viewOffsetMs: 9,
        durationMs: 1_500_000,
      },
    ]);
    fake.setSessions([]);
    expect(await client().getSessions()).toEqual([]);
  });
});

describe("getGenres", () => {
  it.each([
    ["a film", "103", ["Horror", "Fantasy"]],
    ["a film that has none", "100", []],
    ["an episode, by its show", "2101", ["Sci-Fi & Fantasy"]],
    ["an episode of a show that has none", "1101", []],
  ])("of %s", async (_what, ratingKey, genres) => {
    expect(await client().getGenres(ratingKey)).toEqual(genres);
  });

  it("asks for nothing outside the item's own path, and says what is gone", async () => {
    expect(await reasonOf(client().getGenres("../../status/sessions?x="))).toBe("missing");
    expect(fake.requests[0]?.path).toBe("/library/metadata/..%2F..%2Fstatus%2Fsessions%3Fx%3D");
  });
});

describe("libraries", () => {
  it("lists them with their folders", async () => {
    expect(await client().listLibraries()).toMatchObject([
      { key: "1", title: "Films", type: "movie", locations: ["/media/films"] },
      { key: "2", title: "Shows", type: "show", locations: ["/media/shows"] },
    ]);
  });

  it("reads a library with several folders and one without", async () => {
    const plain = { uuid: "u", language: "en", type: "artist", key: "/library/sections/7" };
    const Location = [{ path: "/a" }, { path: "\\\\NAS\\b" }];
    const url = await answering(
      published("sections", { Directory: [plain, { ...plain, key: "8", Location }] }),
    );
    expect(await client({ url }).listLibraries()).toMatchObject([
      { key: "7", locations: [] },
      { key: "8", locations: ["/a", "\\\\NAS\\b"] },
    ]);
  });

  it("pages through a library to its end, each item once", async () => {
    const seen: string[] = [];
    for (;;) {
      const page = await client().listItems({ libraryKey: "1", offset: seen.length, size: 8 });
      seen.push(...page.items.map(({ ratingKey }) => ratingKey));
      if (page.items.length === 0 || seen.length >= page.totalSize) break;
    }
    expect(seen).toHaveLength(21);
    expect(new Set(seen).size).toBe(21);
    expect(fake.requests).toHaveLength(3);
  });

  it("reads provider ids, files and the place in a show", async () => {
    const { items } = await client().listItems({ libraryKey: "1", size: 100 });
    expect(items.find(({ title }) => title === "The General")).toMatchObject({
      titleSort: "General",
      year: 1926,
      guids: ["imdb://tt0017925", "tmdb://961"],
      files: ["/media/films/The General (1926)/The General (1926).mkv"],
    });
    const episodes = await client().listItems({ libraryKey: "2", type: "episode", size: 1 });
    expect(episodes.items[0]).toMatchObject({
      index: 1,
      parentRatingKey: "1100",
      grandparentRatingKey: "1000",
    });
  });

  it("asks for nothing outside the library's own path", async () => {
    expect(await reasonOf(client().listItems({ libraryKey: "../../status/sessions?x=" }))).toBe("missing");
    expect(fake.requests[0]?.path).toBe("/library/sections/..%2F..%2Fstatus%2Fsessions%3Fx%3D/all");
  });
});
