import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import type { Engine } from "@/platform/inngest/engine/create-engine";
import { startEngine } from "@/platform/inngest/start-engine";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage } from "@/testing/programme-stage";
import { functions } from "@/transport/inngest/functions";
import { createRestApp } from "@/transport/rest/create-rest-app";

const { database } = await testDatabase();
const stage = await programmeStage(database);
const app = createRestApp();
let engine: Engine;
let plex: FakePlex;
let key = "";

beforeAll(async () => {
  plex = await startFakePlex({ preroll: "/own/intro.mp4" });
  engine = await startEngine(functions);
  key = (await createApiKey(systemContext("test"), { name: "curl" })).key;
});
afterAll(async () => {
  await engine.stop();
  await plex.stop();
  await stage.strike();
});

async function call(method: string, path: string, body?: unknown) {
  const response = await app.fetch(
    new Request(`http://marquee${path}`, {
      method,
      headers: { "x-api-key": key, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  const answer = await response.json();
  expect(response.ok, JSON.stringify(answer)).toBe(true);
  return answer;
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });

it("carries a schedule from a call to the server and back, without anybody pushing", async () => {
  const category = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
  await call("PUT", "/settings", { plex_url: plex.url, plex_token: plex.token });
  await call("POST", "/schedules", { name: "Advent", category_id: category, start_date: "2020-01-01" });
  await soon(() => expect(plex.preroll).toBe([stage.pathOf("a.mp4"), stage.pathOf("b.mp4")].join(";")));
  await call("PUT", "/path-mappings", { mappings: [{ nexroll_path: stage.folder, plex_path: "/media" }] });
  await soon(() => expect(plex.preroll).toBe("/media/a.mp4;/media/b.mp4"));
  await call("PUT", "/external/schedules/1/toggle?enabled=false");
  await soon(() => expect(plex.preroll).toBe("/own/intro.mp4"));
});
