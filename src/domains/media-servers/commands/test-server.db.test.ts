import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connectServer } from "@/domains/media-servers/commands/connect-server";
import { testServer } from "@/domains/media-servers/commands/test-server";
import { updateServer } from "@/domains/media-servers/commands/update-server";
import { systemContext } from "@/platform/context";
import { loadSecretKey } from "@/platform/secrets";
import { testDatabase } from "@/testing/database";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { fixedClock } from "@/testing/fixed-clock";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
await loadSecretKey("/nowhere", "a secret for tests only");
const plex = await startFakePlex({ token: "right", friendlyName: "Kino" });
const context = systemContext("test", { db: database, clock: fixedClock("2026-12-10T12:00:00Z") });

beforeEach(async () => {
  await empty();
  plex.setMode({ kind: "normal" });
});
afterAll(() => plex.stop());

const address = () => ({ kind: "plex" as const, url: plex.url });

describe("testing a server", () => {
  it("tells what passes by itself from what must be corrected", async () => {
    const wrong = await testServer(context, { ...address(), credential: "wrong" });
    expect(wrong).toMatchObject({ ok: false, isUnreachable: false });
    plex.setMode({ kind: "down" });
    const away = await testServer(context, { ...address(), credential: "right" });
    expect(away).toMatchObject({ ok: false, isUnreachable: true });
  });

  it("tries the stored token when none is given", async () => {
    const { id } = await connectServer(context, { ...address(), credential: "right" });
    expect(await testServer(context, { ...address(), id })).toMatchObject({ ok: true, name: "Kino" });
    await expect(testServer(context, address())).rejects.toMatchObject({ field: "credential" });
  });
});

describe("connecting again", () => {
  it("keeps the name that somebody gave", async () => {
    const { id } = await connectServer(context, { ...address(), credential: "right" });
    await updateServer(context, { id, name: "Living room" });
    expect(await connectServer(context, { ...address(), id })).toMatchObject({ id, name: "Living room" });
  });

  it("takes the server's own name when it answers for the first time", async () => {
    plex.setMode({ kind: "down" });
    const stored = await connectServer(context, { ...address(), credential: "right", verify: "attempt" });
    expect(stored.name).toBe("Plex");
    plex.setMode({ kind: "normal" });
    expect(await connectServer(context, { ...address(), id: stored.id })).toMatchObject({ name: "Kino" });
  });
});
