import { describe, expect, it } from "vitest";
import { engineMode } from "@/platform/inngest/engine-mode";

describe("engineMode", () => {
  it.each([
    [{}, "embedded"],
    [{ INNGEST_BASE_URL: "http://inngest:8288" }, "server"],
    [{ INNGEST_SIGNING_KEY: "signkey-prod-abc" }, "server"],
    [{ INNGEST_EVENT_KEY: "key" }, "server"],
    [{ INNGEST_BASE_URL: " " }, "embedded"],
    [{ INNGEST_SIGNING_KEY: "signkey-prod-abc", INNGEST_DEV: "1" }, "embedded"],
    [{ INNGEST_BASE_URL: "http://inngest:8288", INNGEST_DEV: "http://localhost:8288" }, "embedded"],
    [{ INNGEST_SIGNING_KEY: "signkey-prod-abc", INNGEST_DEV: "0" }, "server"],
    [{ INNGEST_DEV: "1" }, "embedded"],
  ])("%j: %s", (env, mode) => {
    expect(engineMode(env)).toBe(mode);
  });
});
