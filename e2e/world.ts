import { test as base, expect } from "@playwright/test";

/** Something that the start of the run found out. */
export function fact(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the world did not start`);
  return value;
}

export interface PlexControl {
  url: string;
  /** CinemaTrailersPrerollID as the server holds it now. */
  preroll(): Promise<string>;
  setMode(mode: object): Promise<void>;
}

/** Steers the fake Plex at `url` and looks into it. */
export function plexControl(url: string): PlexControl {
  return {
    url,
    preroll: async () => {
      const answer = await fetch(`${url}/__fake/state`);
      const state = (await answer.json()) as { preferences: Record<string, string> };
      return state.preferences.CinemaTrailersPrerollID ?? "";
    },
    setMode: async (mode) => {
      const answer = await fetch(`${url}/__fake/mode`, { method: "POST", body: JSON.stringify(mode) });
      if (!answer.ok) throw new Error(`the fake refused the mode: ${await answer.text()}`);
    },
  };
}

export interface World {
  url: string;
  dataDir: string;
  clipsFolder: string;
  plex: PlexControl;
}

/** Where everything of this run is; for `beforeAll`, where fixtures of a test are not at hand. */
export function theWorld(): World {
  return {
    url: fact("MARQUEE_E2E_URL"),
    dataDir: fact("MARQUEE_E2E_DATA"),
    clipsFolder: fact("MARQUEE_E2E_CLIPS"),
    plex: plexControl(fact("MARQUEE_E2E_PLEX")),
  };
}

export const test = base.extend<{ world: World }>({
  baseURL: async ({ browserName: _ }, use) => use(fact("MARQUEE_E2E_URL")),
  world: async ({ browserName: _ }, use) => use(theWorld()),
});

export { expect };
