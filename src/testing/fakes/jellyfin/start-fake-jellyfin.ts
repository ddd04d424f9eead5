import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerRequest } from "./answer-request";
import {
  type FakeJellyfinMode,
  type FakeJellyfinOptions,
  type FakeJellyfinRequest,
  makeFakeJellyfinState,
} from "./fake-jellyfin-state";

export interface FakeJellyfin {
  /** http://127.0.0.1:port */
  readonly url: string;
  readonly apiKey: string;
  readonly id: string;
  /** What was received since the start or the last `clearRequests`, oldest first. */
  readonly requests: readonly FakeJellyfinRequest[];
  setMode(mode: FakeJellyfinMode): void;
  clearRequests(): void;
  stop(): Promise<void>;
}

/** Starts a Jellyfin on a free port that answers what the published API allows and refuses what a real one refuses. */
export async function startFakeJellyfin(options: FakeJellyfinOptions = {}): Promise<FakeJellyfin> {
  const state = makeFakeJellyfinState(options);
  const server = createServer((request, response) => answerRequest(state, request, response));
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey: state.apiKey,
    id: state.id,
    get requests() {
      return [...state.requests];
    },
    setMode: (mode) => {
      state.mode = mode;
    },
    clearRequests: () => {
      state.requests = [];
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
