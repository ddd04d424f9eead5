import type { FakePlexCall, FakePlexReply } from "./fake-plex-reply";
import { itemElement } from "./item-element";
import { listSectionItems } from "./list-section-items";
import type { FakeSetting } from "./preference-catalog";
import type { PlexElement } from "./render-container";
import { writePreferences } from "./write-preferences";

export interface FakePlexRoute {
  method: "GET" | "PUT";
  path: RegExp;
  /** Who may: anybody, any user with a token, or the owner alone. */
  access: "anybody" | "user" | "owner";
  reply(call: FakePlexCall): FakePlexReply;
}

/** Everything this server knows. A path that is not here is answered 404, another method on one that is 405. */
export const fakePlexRoutes: readonly FakePlexRoute[] = [
  { method: "GET", path: /^\/$/, access: "user", reply: serverInfo },
  { method: "GET", path: /^\/identity$/, access: "anybody", reply: identity },
  { method: "GET", path: /^\/:\/prefs$/, access: "owner", reply: ({ state }) => settings(state.settings) },
  { method: "PUT", path: /^\/:\/prefs$/, access: "owner", reply: writePreferences },
  { method: "GET", path: /^\/:\/prefs\/get$/, access: "owner", reply: oneSetting },
  { method: "GET", path: /^\/library\/sections(?:\/all)?$/, access: "user", reply: sections },
  { method: "GET", path: /^\/library\/sections\/([^/]+)\/all$/, access: "user", reply: listSectionItems },
  { method: "GET", path: /^\/library\/metadata\/([^/]+)$/, access: "user", reply: metadata },
  { method: "GET", path: /^\/status\/sessions$/, access: "owner", reply: sessions },
];

function serverInfo({ state }: FakePlexCall): FakePlexReply {
  const { friendlyName, machineIdentifier, platform, version } = state;
  const Directory = ["identity", "library", "playlists", "status"].map((key) => ({
    count: 1,
    key,
    title: key,
  }));
  return {
    container: {
      size: Directory.length,
      friendlyName,
      machineIdentifier,
      platform,
      version,
      myPlex: true,
      myPlexSigninState: "ok",
      transcoderVideo: true,
      Directory,
    },
  };
}

function identity({ state: { machineIdentifier, version } }: FakePlexCall): FakePlexReply {
  return { container: { size: 0, claimed: true, machineIdentifier, version } };
}

function settings(found: readonly FakeSetting[]): FakePlexReply {
  return { container: { size: found.length, Setting: found.map(settingElement) } };
}

function oneSetting({ state, query }: FakePlexCall): FakePlexReply {
  const found = state.settings.filter(({ id }) => id === query.get("id"));
  return found.length === 0 ? { status: 404 } : settings(found);
}

function settingElement(setting: FakeSetting): PlexElement {
  return {
    ...setting,
    default: typed(setting.type, setting.default),
    value: typed(setting.type, setting.value),
  };
}

function typed(type: FakeSetting["type"], value: string): string | number | boolean {
  if (type === "bool") return value === "1";
  return type === "text" ? value : Number(value);
}

function sections({ state }: FakePlexCall): FakePlexReply {
  const Directory = state.libraries.map((library) => ({
    key: library.key,
    uuid: library.uuid,
    title: library.title,
    type: library.type,
    agent: library.agent,
    scanner: library.type === "movie" ? "Plex Movie" : "Plex TV Series",
    language: library.language,
    allowSync: true,
    filters: true,
    refreshing: false,
    hidden: false,
    createdAt: 1_700_000_000,
    updatedAt: 1_700_000_000,
    Location: library.locations.map((path, at) => ({ id: Number(library.key) * 10 + at, path })),
  }));
  return { container: { size: Directory.length, allowSync: false, title1: "Plex Library", Directory } };
}

function metadata({ state, parts }: FakePlexCall): FakePlexReply {
  const wanted = (parts[0] ?? "").split(",");
  const Metadata = state.libraries.flatMap((library) =>
    library.items
      .filter(({ ratingKey }) => wanted.includes(ratingKey))
      .map((item) => itemElement(item, library, true)),
  );
  return Metadata.length === 0 ? { status: 404 } : { container: { size: Metadata.length, Metadata } };
}

function sessions({ state }: FakePlexCall): FakePlexReply {
  const Metadata = state.sessions.flatMap((session, at) =>
    state.libraries.flatMap((library) =>
      library.items
        .filter(({ ratingKey }) => ratingKey === session.ratingKey)
        .map((item) => ({
          ...itemElement(item, library, true),
          sessionKey: String(at + 1),
          viewOffset: session.viewOffsetMs,
          User: { id: "1", title: session.userName },
          Player: {
            title: session.playerName,
            state: session.state,
            machineIdentifier: `player-${at}`,
            local: true,
          },
          Session: { id: `session-${at}`, bandwidth: 8_000, location: "lan" },
        })),
    ),
  );
  return { container: { size: Metadata.length, Metadata } };
}
