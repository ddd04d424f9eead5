import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { request } from "undici";
import { afterAll, beforeAll, expect, it } from "vitest";
import { guardedDispatcher } from "./guarded-dispatcher";
import { guardedFetch } from "./guarded-fetch";

// Made for this test alone; it opens nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgM2PRGYMi8J/OUtCD
A53jTi15QPV8LmuOaOjNFEOv6oOhRANCAARA2MpQ7ZvpB12XiCdtYp4oeA5HVp+n
pM3wTVpu0Ofv3aut9HAeQcbFf9jh9X/dhF0FUR8oR5zdDa0lXyW4kPtC
-----END PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUdMDcEQoeJTQKM4athmFugLAsEfswCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUbWFycXVlZS10ZXN0LmludmFsaWQwIBcNMjYxMTIxMjExMzU4
WhgPMjEyNjEwMjgyMTEzNThaMB8xHTAbBgNVBAMMFG1hcnF1ZWUtdGVzdC5pbnZh
bGlkMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQNjKUO2b6Qddl4gnbWKeKHgO
R1afp6TN8E1abtDn792rrfRwHkHGxX/Y4fV/3YRdBVEfKEec3Q2tJV8luJD7QqNT
MFEwHQYDVR0OBBYEFPI1WHNOZ3uqwNJtV2nnKMCo34zPMB8GA1UdIwQYMBaAFPI1
WHNOZ3uqwNJtV2nnKMCo34zPMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID
SQAwRgIhALe/ubK69rHCqVYzuptezItuhRoZHSFFC+1se7XO1G/AAiEAul7AFd8O
Yw3VkEkpplajPCdMMDusmWG/NBCnHYizhuM=
-----END CERTIFICATE-----
`;

let server: Server;
let port: number;

beforeAll(async () => {
  server = createServer({ key, cert }, (_incoming, response) => response.end("safe"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
});

const plex = { service: "Plex", reach: "private" } as const;

it("are not verified at an address of the local network", async () => {
  for (const host of ["127.0.0.1", "localhost"]) {
    const answer = await guardedFetch(`https://${host}:${port}/`, plex);
    expect(answer.body.toString()).toBe("safe");
  }
});

it("are verified everywhere else", async () => {
  const strict = request(`https://localhost:${port}/`, { dispatcher: guardedDispatcher("private", true) });
  await expect(strict).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
});
