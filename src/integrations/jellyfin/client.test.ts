import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { httpFailureOf } from "@/platform/http/http-failure";
import { type FakeJellyfin, startFakeJellyfin } from "@/testing/fakes/jellyfin/start-fake-jellyfin";
import { jellyfinClient } from "./client";

const key = "00112233445566778899aabbccddeeff";
let fake: FakeJellyfin;

beforeAll(async () => {
  fake = await startFakeJellyfin({ apiKey: key, userToken: "user", serverName: "Kino" });
});
beforeEach(() => {
  fake.setMode("normal");
  fake.clearRequests();
});
afterAll(() => fake.stop());

function client(given: { url?: string; apiKey?: string; timeoutMs?: number } = {}) {
  return jellyfinClient({ url: fake.url, apiKey: key, ...given });
}

const extra: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of extra.splice(0)) server.close();
});
/** A server that answers what the fake never says. */
async function answering(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  extra.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => "no failure",
    (error: unknown) => httpFailureOf(error)?.httpFailure,
  );

describe("getPublicInfo", () => {
  it("says who answers, and keeps the key to itself", async () => {
    expect(await client().getPublicInfo()).toEqual({ serverName: "Kino", version: "10.11.0", isSetUp: true });
    expect(fake.requests).toEqual([{ method: "GET", path: "/System/Info/Public", keyIn: [], status: 200 }]);
  });

  it.each(["/", "/web/", "/web/index.html#!/home"])(
    "understands the address with %j behind it",
    async (end) => {
      expect(await client({ url: `${fake.url}${end}` }).getPublicInfo()).toMatchObject({
        serverName: "Kino",
      });
    },
  );

  it("does not take Emby for Jellyfin", async () => {
    const emby = { LocalAddress: "http://10.0.0.2:8096", ServerName: "E", Version: "4.8.0.0", Id: "e" };
    const url = await answering((_request, response) => response.end(JSON.stringify(emby)));
    await expect(client({ url }).getPublicInfo()).rejects.toThrow(/is not Jellyfin/);
  });

  it.each(["<html>Router</html>", "{}", "[]", '"Jellyfin"'])(
    "does not take %s for Jellyfin",
    async (body) => {
      const url = await answering((_request, response) => response.end(body));
      await expect(client({ url }).getPublicInfo()).rejects.toThrow(/really that of Jellyfin/);
    },
  );

  it.each(["", "http://", "ftp://nas", "http://a:b@nas", "http://169.254.169.254"])(
    "refuses the address %j",
    async (url) => {
      await expect(client({ url }).getPublicInfo()).rejects.toMatchObject({ kind: "invalid" });
    },
  );

  it("keeps a path in front of the API, as reverse proxies have it", async () => {
    const seen: (string | undefined)[] = [];
    const url = await answering((request, response) => {
      seen.push(request.url);
      response.end();
    });
    await reasonOf(client({ url: `${url}/jellyfin/` }).getPublicInfo());
    expect(seen).toEqual(["/jellyfin/System/Info/Public"]);
  });

  it("says what is wrong with the way there", async () => {
    expect(await reasonOf(client({ url: fake.url.replace("http", "https") }).getPublicInfo())).toBe(
      "not-https",
    );
    fake.setMode("starting");
    expect(await reasonOf(client().getPublicInfo())).toBe("server-error");
    fake.setMode("down");
    expect(await reasonOf(client().getPublicInfo())).toBe("closed");
    const silent = await answering(() => undefined);
    expect(await reasonOf(client({ url: silent, timeoutMs: 50 }).getPublicInfo())).toBe("timed-out");
  });
});

describe("getSystemInfo", () => {
  it("reads what only the key opens, with the key in both of the headers it may be looked for in", async () => {
    expect(await client({ apiKey: ` ${key} ` }).getSystemInfo()).toEqual({
      serverName: "Kino",
      version: "10.11.0",
      operatingSystem: "",
      id: fake.id,
    });
    expect(fake.requests).toMatchObject([{ path: "/System/Info", keyIn: ["authorization", "x-emby-token"] }]);
  });

  it("says that a wrong key is refused", async () => {
    await expect(client({ apiKey: "wrong" }).getSystemInfo()).rejects.toThrow(/refused the API key/);
  });

  it("says that a user's token is not enough", async () => {
    expect(await reasonOf(client({ apiKey: "user" }).getSystemInfo())).toBe("not-allowed");
  });

  it.each(["", 'x"', "a\\b", "ключ", "a\r\nHost: b"])("never sends the key %j", async (apiKey) => {
    await expect(client({ apiKey }).getSystemInfo()).rejects.toMatchObject({ kind: "invalid" });
    expect(fake.requests).toEqual([]);
  });

  it("does not carry the key to another address", async () => {
    const seen: unknown[] = [];
    const elsewhere = await answering((request, response) => {
      seen.push(request.headers.authorization, request.headers["x-emby-token"]);
      response.writeHead(401).end();
    });
    const url = await answering((request, response) =>
      response.writeHead(302, { location: `${elsewhere}${request.url}` }).end(),
    );
    await expect(client({ url }).getSystemInfo()).rejects.toThrow(`It leads on to ${elsewhere}`);
    expect(seen).toEqual([undefined, undefined]);
  });
});
