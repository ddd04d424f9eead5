import { startFakeJellyfin } from "@/testing/fakes/jellyfin/start-fake-jellyfin";
import { expect, test } from "../world";
import type { Answer } from "./call";

type Write = (name: string, body?: object) => Promise<Answer>;

/** A Jellyfin is tried, and nothing of it is saved. */
export function jellyfinCases(write: Write): void {
  test("a Jellyfin is tested by its key", async () => {
    const jellyfin = await startFakeJellyfin({ serverName: "Kino" });
    const name = "POST /settings/test-jellyfin";
    try {
      expect(await write(name, { url: jellyfin.url, api_key: jellyfin.apiKey })).toMatchObject({
        status: 200,
        body: { success: true, connected: true, name: "Kino", machine_identifier: jellyfin.id },
      });
      expect(await write(name, { url: jellyfin.url, api_key: "wrong" })).toMatchObject({
        status: 200,
        body: { success: false, message: expect.stringContaining("refused the API key") },
      });
    } finally {
      await jellyfin.stop();
    }
    expect((await write(name, { url: jellyfin.url })).status).toBe(422);
  });
}
