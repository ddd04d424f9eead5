import { describe, expect, it } from "vitest";
import { blockedAddressCode, checkedLookup } from "./checked-lookup";

type Resolve = NonNullable<Parameters<typeof checkedLookup>[1]>;

function resolvesTo(...addresses: string[]): Resolve {
  const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return ((_name: string, _options: object, done: (error: null, all: typeof found) => void) =>
    done(null, found)) as unknown as Resolve;
}

function lookUp(reach: "private" | "public", resolve: Resolve, all: boolean): Promise<unknown> {
  return new Promise((done, fail) => {
    checkedLookup(reach, resolve)("nas.lan", { all }, (error, address) =>
      error ? fail(error) : done(address),
    );
  });
}

describe("checkedLookup", () => {
  it("leaves out the addresses that are not allowed", async () => {
    const found = await lookUp("private", resolvesTo("169.254.169.254", "fe80::1", "192.168.1.5"), true);
    expect(found).toEqual([{ address: "192.168.1.5", family: 4 }]);
  });

  it("answers a single address to callers that want one", async () => {
    expect(await lookUp("public", resolvesTo("10.0.0.1", "8.8.8.8"), false)).toBe("8.8.8.8");
  });

  it("refuses a name that leads only to forbidden addresses", async () => {
    await expect(lookUp("private", resolvesTo("169.254.169.254"), true)).rejects.toMatchObject({
      code: blockedAddressCode,
    });
    await expect(lookUp("public", resolvesTo("127.0.0.1", "::1"), true)).rejects.toMatchObject({
      code: blockedAddressCode,
    });
  });
});
