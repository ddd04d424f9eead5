import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isStartupError } from "@/lib/startup-error";
import { readEnv } from "@/platform/env";

function refusal(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (isStartupError(error)) return error.message;
    throw error;
  }
  throw new Error("it was accepted");
}

describe("readEnv", () => {
  it("needs nothing", () => {
    expect(readEnv({})).toMatchObject({
      port: 9393,
      host: undefined,
      dataDir: resolve("data"),
      databaseUrl: undefined,
      logLevel: "info",
      warnings: [],
    });
  });

  it("takes an empty variable as not set", () => {
    expect(readEnv({ PORT: "", TZ: " ", DATABASE_URL: "" })).toMatchObject({
      port: 9393,
      databaseUrl: undefined,
    });
  });

  it.each([
    ["PORT", "abc", 'PORT must be a whole number from 0 to 65535, not "abc".'],
    ["PORT", "70000", 'PORT must be a whole number from 0 to 65535, not "70000".'],
    ["PORT", "-1", 'PORT must be a whole number from 0 to 65535, not "-1".'],
    ["HOST", "a b", 'HOST must be an address or a host name to listen on, not "a b".'],
    ["TZ", "Mars/Olympus", 'TZ must be an IANA time zone such as Europe/Paris, not "Mars/Olympus".'],
    [
      "LOG_LEVEL",
      "loud",
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".',
    ],
    ["MARQUEE_SECRET", "short", "MARQUEE_SECRET must be at least 16 characters long."],
    [
      "DATABASE_URL",
      "mysql://root:hunter2@db/x",
      "DATABASE_URL must look like postgres://user:password@host:5432/database.",
    ],
  ])("refuses %s=%s", (name, value, sentence) => {
    expect(refusal({ [name]: value })).toBe(sentence);
  });

  it("names every wrong variable at once", () => {
    expect(refusal({ PORT: "x", TZ: "y" })).toBe(
      'PORT must be a whole number from 0 to 65535, not "x". TZ must be an IANA time zone such as Europe/Paris, not "y".',
    );
  });

  it.each([
    ["Europe/Paris", "Europe/Paris"],
    [":Europe/Paris", "Europe/Paris"],
    ["UTC", "UTC"],
    [":/etc/localtime", Intl.DateTimeFormat().resolvedOptions().timeZone],
  ])("reads the zone %s", (given, zone) => {
    expect(readEnv({ TZ: given }).timeZone).toBe(zone);
  });

  it("names a variable that looks like ours and is not, with the one meant", () => {
    expect(
      readEnv({ MARQUEE_DATADIR: "/x", MARQUEE_PORT: "1", MARQUEE_COLOUR_OF_CURTAIN: "red" }).warnings,
    ).toEqual([
      "MARQUEE_DATADIR is not a setting of Marquee and is ignored; did you mean MARQUEE_DATA_DIR?",
      "MARQUEE_PORT is not a setting of Marquee and is ignored; did you mean PORT?",
      "MARQUEE_COLOUR_OF_CURTAIN is not a setting of Marquee and is ignored.",
    ]);
  });
});
