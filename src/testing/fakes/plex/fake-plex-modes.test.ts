import { describe, expect, it } from "vitest";
import { fakePlexScene } from "./fake-plex-scene";

const { fake, ask } = await fakePlexScene();

describe("modes", () => {
  const write = () => ask("/:/prefs?CinemaTrailersPrerollID=/new.mp4", { method: "PUT" });

  it("slow: answers, but late", async () => {
    fake.setMode({ kind: "slow", delayMs: 200 });
    await expect(ask("/", { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    expect((await ask("/")).status).toBe(200);
  });

  it("failing: answers the given status, and to wrong tokens too", async () => {
    fake.setMode({ kind: "failing", status: 503 });
    expect((await ask("/")).status).toBe(503);
    expect((await ask("/", { token: "wrong" })).status).toBe(503);
  });

  it("down: cuts every connection, and heals", async () => {
    fake.setMode({ kind: "down" });
    await expect(ask("/")).rejects.toThrow();
    fake.setMode({ kind: "normal" });
    expect((await ask("/")).status).toBe(200);
  });

  it("ignores-write: says yes and keeps nothing", async () => {
    fake.setMode({ kind: "ignores-write" });
    expect((await write()).status).toBe(200);
    expect(fake.preroll).toBe("/old/intro.mp4");
  });

  it("truncating: says yes and keeps the beginning", async () => {
    fake.setMode({ kind: "truncating" });
    const body = new URLSearchParams({ CinemaTrailersPrerollID: "x".repeat(25_000) });
    expect((await ask("/:/prefs", { method: "PUT", body })).status).toBe(200);
    expect(fake.preroll).toBe("x".repeat(20_000));
  });

  it("stop refuses connections, restart brings everything back on the same port", async () => {
    await write();
    await fake.stop();
    await expect(ask("/")).rejects.toThrow();
    await fake.restart();
    expect((await ask("/")).status).toBe(200);
    expect(fake.preroll).toBe("/new.mp4");
  });
});

describe("the log", () => {
  it("holds names and outcomes, and never a value", async () => {
    await ask("/:/prefs?CinemaTrailersPrerollID=hidden-value", { method: "PUT" });
    await ask("/", { token: "some-wrong-token", json: false });
    expect(fake.requests).toEqual([
      {
        method: "PUT",
        path: "/:/prefs",
        queryNames: ["CinemaTrailersPrerollID"],
        formNames: [],
        accepts: "json",
        token: "owner",
        status: 200,
      },
      {
        method: "GET",
        path: "/",
        queryNames: [],
        formNames: [],
        accepts: "xml",
        token: "wrong",
        status: 401,
      },
    ]);
    expect(JSON.stringify(fake.requests)).not.toMatch(/hidden-value|right-token|some-wrong-token/);
  });
});

describe("control from another process", () => {
  const control = async (method: string, name: string, body?: unknown) => {
    const response = await fetch(`${fake.url}/__fake/${name}`, { method, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it("sets modes, preferences and sessions, and shows what happened", async () => {
    expect(await control("POST", "mode", { kind: "failing", status: 500 })).toMatchObject({ status: 200 });
    expect((await ask("/")).status).toBe(500);
    await control("POST", "mode", { kind: "normal" });
    await control("PUT", "preferences", { CinemaTrailersPrerollID: "/by/hand.mp4" });
    expect(fake.preroll).toBe("/by/hand.mp4");
    await control("PUT", "sessions", []);
    expect(await (await ask("/status/sessions")).json()).toMatchObject({ MediaContainer: { size: 0 } });
    expect(await control("GET", "state")).toMatchObject({
      body: { mode: { kind: "normal" }, preferences: { CinemaTrailersPrerollID: "/by/hand.mp4" } },
    });
    expect(await control("GET", "requests")).toMatchObject({ body: [{ status: 500 }, { status: 200 }] });
    await control("DELETE", "requests");
    expect(fake.requests).toEqual([]);
  });

  it("says what is wrong with a command", async () => {
    expect(await control("POST", "mode", { kind: "sleepy" })).toMatchObject({ status: 400 });
    expect(await control("PUT", "preferences", { Nothing: "x" })).toMatchObject({
      status: 400,
      body: { error: "There is no preference Nothing." },
    });
    expect(await control("GET", "nothing")).toMatchObject({ status: 404 });
  });
});
