import { describe, expect, it, vi } from "vitest";
import type { PrerollTarget } from "@/domains/media-servers/ports";
import { type PutRequest, putValue } from "@/domains/playback/commands/put-value";
import { upstream } from "@/platform/errors";

/** A server in memory that can be made to keep, lose or delay what it is given. */
function server(start: string | null, more: Partial<PrerollTarget> = {}) {
  const log: string[] = [];
  const held = { value: start };
  const target: PrerollTarget = {
    identify: () => Promise.reject(new Error("nobody asks")),
    readPreroll: async () => {
      log.push("read");
      return held.value;
    },
    writePreroll: async (value) => {
      log.push(`write ${value}`);
      held.value = value;
      return { confirmed: value, problem: null };
    },
    ...more,
  };
  const put = (request: Partial<PutRequest> = {}) =>
    putValue({
      serverName: "Plex",
      open: () => target,
      value: "new",
      mayReplace: () => true,
      beforeWrite: async () => {
        log.push("note");
      },
      timeLimitMs: 1_000,
      ...request,
    });
  return { log, held, put };
}

describe("putValue", () => {
  it("notes what it is about to send before it sends it", async () => {
    const { log, put } = server("old");
    expect(await put()).toEqual({ kind: "holds", wasWritten: true });
    expect(log).toEqual(["read", "note", "write new"]);
  });

  it("writes nothing where the value is in place", async () => {
    const { log, put } = server("new");
    expect(await put()).toEqual({ kind: "holds", wasWritten: false });
    expect(log).toEqual(["read"]);
  });

  it("takes a setting that is not there for an empty one", async () => {
    expect(await server(null).put({ value: "" })).toEqual({ kind: "holds", wasWritten: false });
  });

  it("leaves a value alone that it may not replace", async () => {
    const { held, put } = server("theirs");
    expect(await put({ mayReplace: (found) => found !== "theirs" })).toEqual({
      kind: "foreign",
      found: "theirs",
    });
    expect(held.value).toBe("theirs");
  });

  it("tells a server that keeps something else from one that fails", async () => {
    const stubborn = server("old", { writePreroll: async () => ({ confirmed: "old", problem: "No." }) });
    expect(await stubborn.put()).toEqual({ kind: "differs", confirmed: "old", problem: "No." });
    const away = server("old", { readPreroll: () => Promise.reject(upstream("Plex is away.")) });
    expect(await away.put()).toEqual({ kind: "failed", problem: "Plex is away." });
  });

  it("shows nothing from inside when something unforeseen happens", async () => {
    const broken = server("old", { readPreroll: () => Promise.reject(new Error("token abc")) });
    const outcome = await broken.put();
    expect(outcome).toEqual({ kind: "failed", problem: expect.not.stringContaining("abc") });
  });

  it("gives up after the time limit and writes nothing after it", async () => {
    vi.useFakeTimers();
    try {
      let answer = (_: string) => {};
      const slow = server("old", {
        readPreroll: () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
      });
      const outcome = slow.put({ timeLimitMs: 30_000 });
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await outcome).toEqual({ kind: "failed", problem: "Plex did not answer within 30 seconds." });
      answer("old");
      await vi.advanceTimersByTimeAsync(0);
      expect(slow.log).toEqual([]);
      expect(slow.held.value).toBe("old");
    } finally {
      vi.useRealTimers();
    }
  });
});
