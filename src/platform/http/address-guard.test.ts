import { describe, expect, it } from "vitest";
import { isAddressAllowed } from "./address-guard";

const publicAddresses = ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"];
const localAddresses = [
  "127.0.0.1",
  "::1",
  "10.0.0.4",
  "172.16.9.9",
  "192.168.1.10",
  "100.64.0.7",
  "fd12:3456::1",
  "::ffff:192.168.1.10",
  "64:ff9b::c0a8:10a",
];
const neverAllowed = [
  "169.254.169.254",
  "169.254.0.1",
  "fe80::1",
  "fe80::1%eth0",
  "::ffff:169.254.169.254",
  "64:ff9b::a9fe:a9fe",
  "fd00:ec2::254",
  "100.100.100.200",
  "0.0.0.0",
  "::",
  "255.255.255.255",
  "224.0.0.1",
  "ff02::1",
  "240.0.0.1",
  "2002:7f00:1::",
  "not an address",
];

describe("isAddressAllowed", () => {
  it.each(publicAddresses)("lets %s through for everybody", (address) => {
    expect(isAddressAllowed(address, "public")).toBe(true);
    expect(isAddressAllowed(address, "private")).toBe(true);
  });

  it.each(localAddresses)("lets %s through only where the local network is meant", (address) => {
    expect(isAddressAllowed(address, "public")).toBe(false);
    expect(isAddressAllowed(address, "private")).toBe(true);
  });

  it.each(neverAllowed)("never lets %s through", (address) => {
    expect(isAddressAllowed(address, "public")).toBe(false);
    expect(isAddressAllowed(address, "private")).toBe(false);
  });
});
