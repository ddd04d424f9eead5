import type { FakePlexMode } from "./fake-plex-mode";
import { type FakeSetting, preferenceCatalog } from "./preference-catalog";
import { type FakeLibrary, sampleLibraries } from "./sample-library";

export interface FakeSession {
  ratingKey: string;
  userName: string;
  playerName: string;
  state: "playing" | "paused" | "buffering";
  viewOffsetMs: number;
}

/** What was received. Names only: values may be secrets. */
export interface FakePlexRequest {
  method: string;
  path: string;
  queryNames: readonly string[];
  formNames: readonly string[];
  accepts: "json" | "xml";
  token: "none" | "wrong" | "owner" | "shared";
  /** Null when the connection was cut. */
  status: number | null;
}

export interface FakePlexOptions {
  /** 0 unless told: any free port. */
  port?: number;
  /** The owner's. */
  token?: string;
  /** Of a user the server is shared with: may look, may not change. */
  sharedToken?: string;
  friendlyName?: string;
  platform?: "Linux" | "Windows" | "MacOSX";
  version?: string;
  machineIdentifier?: string;
  libraries?: FakeLibrary[];
  /** The preroll set before Marquee ever came. */
  preroll?: string;
}

export interface FakePlexState {
  token: string;
  sharedToken: string | undefined;
  friendlyName: string;
  platform: string;
  version: string;
  machineIdentifier: string;
  mode: FakePlexMode;
  settings: FakeSetting[];
  libraries: FakeLibrary[];
  sessions: FakeSession[];
  requests: FakePlexRequest[];
}

export function makeFakePlexState(options: FakePlexOptions): FakePlexState {
  const friendlyName = options.friendlyName ?? "Living Room Cinema";
  const settings = preferenceCatalog(friendlyName);
  const preroll = settings.find(({ id }) => id === "CinemaTrailersPrerollID");
  if (preroll) preroll.value = options.preroll ?? "";
  return {
    token: options.token ?? "fake-plex-owner-token",
    sharedToken: options.sharedToken,
    friendlyName,
    platform: options.platform ?? "Linux",
    version: options.version ?? "1.41.3.9314-a0bfb8370",
    machineIdentifier: options.machineIdentifier ?? "6d61727175656500000000000000000000000001",
    mode: { kind: "normal" },
    settings,
    libraries: options.libraries ?? sampleLibraries(),
    sessions: [],
    requests: [],
  };
}
