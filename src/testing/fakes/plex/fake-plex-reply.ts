import type { FakePlexState } from "./fake-plex-state";
import type { PlexElement } from "./render-container";

export interface FakePlexCall {
  state: FakePlexState;
  /** Values of the `{…}` parts of the route's path. */
  parts: readonly string[];
  query: ReadonlyMap<string, string>;
  form: ReadonlyMap<string, string>;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export type FakePlexReply =
  | { container: PlexElement; headers?: Readonly<Record<string, string>> }
  /** Everything but data is a small page, whatever was asked for. */
  | { status: number };
