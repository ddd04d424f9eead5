import { expect, it } from "vitest";
import { skipsTlsVerification } from "./tls-leniency";

it.each([
  ["https://localhost:32400", true],
  ["https://nas.local:32400", true],
  ["https://nas.local.:32400", true],
  ["https://192.168.1.2", true],
  ["https://10.1.2.3", true],
  ["https://[::1]", true],
  ["https://[fd00::5]", true],
  ["https://169.254.3.3", true],
  ["https://plex.example.com", false],
  ["https://8.8.8.8", false],
  ["https://local", false],
  ["https://notlocal", false],
  ["https://localhost.example.com", false],
  ["http://localhost", false],
])("%s skips verification: %s", (address, skips) => {
  expect(skipsTlsVerification(new URL(address))).toBe(skips);
});
