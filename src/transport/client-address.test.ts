import { describe, expect, it } from "vitest";
import { isFromPrivateNetwork, isSameOriginOrNoBrowser } from "./client-address";

describe("isFromPrivateNetwork", () => {
  it.each([
    [{ "x-marquee-peer": "127.0.0.1" }, true],
    [{ "x-marquee-peer": "::1" }, true],
    [{ "x-marquee-peer": "::ffff:192.168.1.4" }, true],
    [{ "x-marquee-peer": "fd00::12" }, true],
    [{ "x-marquee-peer": "100.90.1.2" }, true],
    [{ "x-marquee-peer": "8.8.8.8" }, false],
    [{}, false],
    [{ "x-marquee-peer": "127.0.0.1", "x-forwarded-for": "192.168.1.9" }, true],
    [{ "x-marquee-peer": "127.0.0.1", "x-forwarded-for": "8.8.8.8, 10.0.0.1" }, false],
    [{ "x-marquee-peer": "127.0.0.1", "x-forwarded-for": "[2001:db8::1]:443" }, false],
    [{ "x-marquee-peer": "127.0.0.1", "x-forwarded-for": "10.0.0.1:5000" }, true],
    [{ "x-marquee-peer": "127.0.0.1", "x-real-ip": "1.1.1.1" }, false],
    [{ "x-marquee-peer": "127.0.0.1", "x-forwarded-for": "nonsense" }, false],
  ])("%j is %s", (headers, expected) => {
    expect(isFromPrivateNetwork(new Headers(headers as Record<string, string>))).toBe(expected);
  });
});

describe("isSameOriginOrNoBrowser", () => {
  it.each([
    [{}, true],
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: "http://evil.example", host: "localhost:9393" }, false],
    [{ origin: "http://localhost:9393", host: "localhost:9393" }, true],
    [{ origin: "https://m.example", host: "inside:9393", "x-forwarded-host": "m.example" }, true],
    [{ origin: "null", host: "localhost:9393" }, false],
  ])("%j is %s", (headers, expected) => {
    expect(isSameOriginOrNoBrowser(new Headers(headers as Record<string, string>))).toBe(expected);
  });
});
