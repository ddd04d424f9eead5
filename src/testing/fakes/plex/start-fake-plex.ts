import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answerControl, preferencesOf, setPreference } from "./answer-control";
import { answerRequest } from "./answer-request";
import type { FakePlexMode } from "./fake-plex-mode";
import {
  type FakePlexOptions,
  type FakePlexRequest,
  type FakeSession,
  makeFakePlexState,
} from "./fake-plex-state";

export interface FakePlex {
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly machineIdentifier: string;
  readonly mode: FakePlexMode;
  /** Every preference by its id, as text. */
  readonly preferences: Readonly<Record<string, string>>;
  /** CinemaTrailersPrerollID. */
  readonly preroll: string;
  /** What was received since the start or the last `clearRequests`, oldest first. */
  readonly requests: readonly FakePlexRequest[];
  setMode(mode: FakePlexMode): void;
  /** As its owner would in Plex's own settings. */
  setPreference(id: string, value: string): void;
  setSessions(sessions: FakeSession[]): void;
  clearRequests(): void;
  /** Connections are refused from now on; what it knows is kept. */
  stop(): Promise<void>;
  /** Comes (back) up on the same port with what it knew. */
  restart(): Promise<void>;
}

/** Starts a Plex Media Server that answers what the published API allows and refuses what a real one refuses. */
export async function startFakePlex(options: FakePlexOptions = {}): Promise<FakePlex> {
  const state = makeFakePlexState(options);
  let server = await listen(state, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: state.token,
    machineIdentifier: state.machineIdentifier,
    get mode() {
      return state.mode;
    },
    get preferences() {
      return preferencesOf(state.settings);
    },
    get preroll() {
      return preferencesOf(state.settings).CinemaTrailersPrerollID ?? "";
    },
    get requests() {
      return [...state.requests];
    },
    setMode: (mode) => {
      state.mode = mode;
    },
    setPreference: (id, value) => setPreference(state, id, value),
    setSessions: (sessions) => {
      state.sessions = sessions;
    },
    clearRequests: () => {
      state.requests = [];
    },
    stop,
    restart: async () => {
      await stop();
      server = await listen(state, port);
    },
  };
}

async function listen(state: ReturnType<typeof makeFakePlexState>, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith("/__fake/") ? answerControl : answerRequest;
    answer(state, request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  return server;
}
