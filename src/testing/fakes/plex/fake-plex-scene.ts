import { afterAll, beforeEach } from "vitest";
import { startFakePlex } from "./start-fake-plex";

const playing = {
  ratingKey: "103",
  userName: "Ada",
  playerName: "Living room",
  state: "playing",
  viewOffsetMs: 1_000,
} as const;

/** A fake Plex on which something plays, and a way to ask it as a client does. Once at the top of a test file. */
export async function fakePlexScene() {
  const token = "right-token";
  const fake = await startFakePlex({ token, sharedToken: "shared-token", preroll: "/old/intro.mp4" });
  beforeEach(() => {
    fake.setMode({ kind: "normal" });
    fake.setPreference("CinemaTrailersPrerollID", "/old/intro.mp4");
    fake.setSessions([playing]);
    fake.clearRequests();
  });
  afterAll(() => fake.stop());

  function ask(path: string, init: RequestInit & { token?: string | null; json?: boolean } = {}) {
    const { token: given = token, json = true, headers, ...rest } = init;
    return fetch(`${fake.url}${path}`, {
      ...rest,
      headers: {
        ...(json ? { Accept: "application/json" } : {}),
        ...(given === null ? {} : { "X-Plex-Token": given }),
        ...headers,
      },
    });
  }
  return { fake, ask, token };
}
