import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { plexClient } from "@/integrations/plex/client";
import { httpFailureOf } from "@/platform/http/http-failure";
import { departures, publishedCalls, type Shape } from "@/testing/fakes/plex/published-api";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";

/** The client over a fake Plex, and over servers that say what the fake never does. Once at the top of a test file. */
export async function plexClientScene() {
  const fake = await startFakePlex({
    token: "right",
    sharedToken: "shared",
    friendlyName: "Kino",
    preroll: "/old.mp4",
  });
  beforeEach(() => {
    fake.setMode({ kind: "normal" });
    fake.setPreference("CinemaTrailersPrerollID", "/old.mp4");
    fake.clearRequests();
  });
  afterAll(() => fake.stop());

  const extra: { close(): unknown }[] = [];
  afterEach(() => {
    for (const server of extra.splice(0)) server.close();
  });

  return {
    fake,
    client: (given: { url?: string; token?: string; timeoutMs?: number | undefined } = {}) =>
      plexClient({ url: fake.url, token: "right", clientIdentifier: "test", ...given }),

    /** The address of a server that answers every call like this, or with this JSON. */
    async answering(listener: RequestListener | unknown): Promise<string> {
      const json: RequestListener = (_request, response) => response.end(JSON.stringify(listener));
      const server = createServer(typeof listener === "function" ? (listener as RequestListener) : json);
      extra.push(server);
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },

    /** A fixture that the published description allows. */
    published(name: keyof typeof publishedCalls, container: unknown): { MediaContainer: unknown } {
      const shape: Shape = publishedCalls[name].container ?? { required: {}, optional: {} };
      expect(departures(container, shape)).toEqual([]);
      return { MediaContainer: container };
    },

    /** Of which kind the failure of a call is. */
    reasonOf: (call: Promise<unknown>): Promise<string | undefined> =>
      call.then(
        () => "no failure",
        (error: unknown) => httpFailureOf(error)?.httpFailure,
      ),
  };
}
