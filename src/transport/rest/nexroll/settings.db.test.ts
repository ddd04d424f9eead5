import { describe, expect, it, vi } from "vitest";
import { loadSecretKey } from "@/platform/secrets";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();
await loadSecretKey("/nowhere", "a secret for tests only");

describe("PUT /settings", () => {
  it("takes back what GET answers, and changes nothing", async () => {
    const { body: before } = await call("GET", "/settings");
    expect(await call("PUT", "/settings", before)).toEqual({ status: 200, body: before });
    expect((await call("GET", "/settings")).body).toEqual(before);
  });

  it("refuses a name that is none, and changes nothing of the rest", async () => {
    const answer = await call("PUT", "/settings", { passive_mode: true, pasive_mode: true, plex_urll: "x" });
    expect(answer).toEqual({
      status: 422,
      body: { detail: "pasive_mode, plex_urll: There is no setting of this name here." },
    });
    expect((await call("GET", "/settings")).body).toMatchObject({ passive_mode: false });
  });

  it("changes nothing at all when the address is refused", async () => {
    const answer = await call("PUT", "/settings", { passive_mode: true, plex_url: "http://[" });
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/That is not an address/) },
    });
    expect((await call("GET", "/settings")).body).toMatchObject({ passive_mode: false });
  });

  it("keeps the token that works when Plex refuses another, and takes an address that is not there yet", async () => {
    const plex = await startFakePlex({ token: "right" });
    try {
      await call("PUT", "/settings", { plex_url: plex.url, plex_token: "right" });
      expect(await call("PUT", "/settings", { plex_token: "wrong", passive_mode: true })).toMatchObject({
        status: 422,
        body: { detail: expect.stringMatching(/^plex_token: .* refused the token/) },
      });
      const after = (await call("PUT", "/settings", { plex_url: plex.url })).body;
      expect(after).toMatchObject({ plex_connected: true, plex_has_token: true, passive_mode: false });
      expect(
        (await call("POST", "/external/sync-plex", undefined, { ...home, "x-api-key": keys.full })).status,
      ).toBe(200);
    } finally {
      await plex.stop();
    }
    const elsewhere = { plex_url: plex.url, plex_token: "another" };
    expect(await call("PUT", "/settings", elsewhere)).toMatchObject({
      status: 200,
      body: { plex_url: plex.url },
    });
  });

  it.each([
    ["timezone", "Mars/Olympus"],
    ["timezone", null],
    ["passive_mode", "perhaps"],
    ["clear_when_inactive", 2],
  ])("%s: not %j", async (name, value) => {
    const answer = await call("PUT", "/settings", { [name]: value });
    expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringMatching(`^${name}: `) } });
  });
});

describe("/settings/timezone", () => {
  it("is set, read, and the same as in the settings", async () => {
    const answer = await call("PUT", "/settings/timezone", { timezone: "Asia/Kathmandu" });
    expect(answer).toMatchObject({ status: 200, body: { timezone: "Asia/Kathmandu" } });
    expect((await call("GET", "/settings/timezone")).body).toEqual({ timezone: "Asia/Kathmandu" });
    expect((await call("GET", "/settings")).body).toMatchObject({ timezone: "Asia/Kathmandu" });
  });

  it("refuses a zone that is none as documented, and keeps the old one", async () => {
    const { body: before } = await call("GET", "/settings/timezone");
    expect(await call("PUT", "/settings/timezone", { timezone: "Mars/Olympus" })).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^timezone: This is not a time zone/) },
    });
    expect((await call("PUT", "/settings/timezone", {})).status).toBe(422);
    expect((await call("PUT", "/settings/timezone", "{bad")).status).toBe(400);
    expect((await call("GET", "/settings/timezone")).body).toEqual(before);
  });

  it("lists the zones, each of which can be chosen", async () => {
    const { body } = await call("GET", "/settings/timezones");
    const { timezones } = body as { timezones: Array<{ value: string; label: string }> };
    expect(timezones).toContainEqual({ value: "UTC", label: "UTC" });
    expect(timezones).toContainEqual({
      value: "America/Port_of_Spain",
      label: "America/Port of Spain (UTC-04:00)",
    });
    const last = timezones.at(-1)?.value;
    expect(await call("PUT", "/settings/timezone", { timezone: last })).toMatchObject({ status: 200 });
  });
});
