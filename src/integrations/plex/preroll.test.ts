import { describe, expect, it } from "vitest";
import { plexClientScene } from "@/testing/plex-client-scene";

const { fake, client, answering, published, reasonOf } = await plexClientScene();

describe("getPreroll", () => {
  it("reads what is set", async () => {
    expect(await client().getPreroll()).toBe("/old.mp4");
    fake.setPreference("CinemaTrailersPrerollID", "");
    expect(await client().getPreroll()).toBe("");
  });

  it.each([
    [[{ id: "prerollID", value: "/a" }], "/a"],
    [[{ id: "PrerollID", value: "/a" }], "/a"],
    [[{ id: "cinemaTrailersPreroll", value: "/a" }], "/a"],
    [[{ id: "CinemaTrailersPreroll", value: "/a" }], "/a"],
    [[{ id: "cinemaTrailersPrerollID", value: "/a" }], "/a"],
    [
      [
        { id: "prerollID", value: "/b" },
        { id: "CinemaTrailersPrerollID", value: "/a" },
      ],
      "/a",
    ],
    [[{ id: "CinemaTrailersPrerollID" }], ""],
    [[{ id: "FriendlyName", value: "x" }], null],
    [[], null],
  ])("reads %j as %j", async (Setting, expected) => {
    const url = await answering(published("preferences", { Setting }));
    expect(await client({ url }).getPreroll()).toBe(expected);
  });
});

describe("setPreroll", () => {
  it.each([
    "/movies/intro.mp4",
    "/a.mp4,/b.mp4;/c.mp4",
    "\\\\NAS\\pre rolls\\a.mp4",
    "C:\\Clips\\100% real & more #1 +2 = 'fun' (new)!*.mp4",
    "/größe/日本語/🎬 é é.mp4",
    "/a%20b%zz.mp4?x=1&y=2",
    "<\"'>\t\n",
    "",
  ])("stores %j byte for byte", async (value) => {
    expect(await client().setPreroll(value)).toEqual({ stored: true, confirmed: value });
    expect(fake.preroll).toBe(value);
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PUT /:/prefs",
      "GET /:/prefs",
    ]);
  });

  it("sends a long list in the body", async () => {
    const value = Array.from(
      { length: 300 },
      (_, at) => `/prerolls/Weihnachten & Ähnliches/clip ${at}.mp4`,
    ).join(";");
    expect(await client().setPreroll(value)).toEqual({ stored: true, confirmed: value });
    expect(fake.requests[0]).toMatchObject({
      method: "PUT",
      queryNames: [],
      formNames: ["CinemaTrailersPrerollID"],
      status: 200,
    });
  });

  it("goes from the address to the body at 8,000 characters", async () => {
    const room = 8_000 - `${fake.url}/:/prefs?CinemaTrailersPrerollID=`.length;
    await client().setPreroll("x".repeat(room));
    await client().setPreroll("x".repeat(room + 1));
    const puts = fake.requests.filter(({ method }) => method === "PUT");
    expect(puts.map(({ queryNames }) => queryNames.length)).toEqual([1, 0]);
  });

  it("notices that Plex kept the old value, and writes no second time", async () => {
    fake.setMode({ kind: "ignores-write" });
    expect(await client().setPreroll("/new.mp4")).toEqual({
      stored: false,
      confirmed: "/old.mp4",
      problem: expect.stringContaining("did not store it"),
    });
    expect(fake.requests).toHaveLength(2);
    expect(fake.preroll).toBe("/old.mp4");
  });

  it("notices that Plex kept only a part", async () => {
    fake.setMode({ kind: "truncating" });
    const result = await client().setPreroll("x".repeat(25_000));
    expect(result).toMatchObject({ stored: false, confirmed: "x".repeat(20_000) });
    expect(result).toHaveProperty("problem", expect.stringContaining("first 20000 of 25000 characters"));
  });

  it("notices that a list was too long to be stored", async () => {
    const result = await client().setPreroll("x".repeat(20_001));
    expect(result).toHaveProperty("problem", expect.stringContaining("about 20,000 is its limit"));
  });

  it("says so when the server knows no such setting", async () => {
    const url = await answering(published("preferences", { Setting: [] }));
    expect(await client({ url }).setPreroll("/a")).toMatchObject({ stored: false, confirmed: null });
  });

  it("refuses what is not text before anything is sent", async () => {
    await expect(client().setPreroll("/a\uD800.mp4")).rejects.toMatchObject({ kind: "invalid" });
    expect(fake.requests).toEqual([]);
  });

  it("does not work with the token of a shared user", async () => {
    await expect(client({ token: "shared" }).setPreroll("/a")).rejects.toThrow(/Use the owner's token/);
    expect(fake.preroll).toBe("/old.mp4");
  });

  it.each([
    [{ kind: "failing", status: 500 }, "server-error"],
    [{ kind: "failing", status: 400 }, "bad-answer"],
    [{ kind: "down" }, "closed"],
    [{ kind: "slow", delayMs: 60_000 }, "timed-out"],
  ] as const)("fails clearly when Plex is %j", async (mode, reason) => {
    fake.setMode(mode);
    const timeoutMs = mode.kind === "slow" ? 500 : undefined;
    expect(await reasonOf(client({ timeoutMs }).setPreroll("/a"))).toBe(reason);
    await expect.poll(() => fake.requests).toHaveLength(1);
  });
});
