import { describe, expect, it } from "vitest";
import { type Hop, nextHop } from "./next-hop";

const start: Hop = {
  url: new URL("http://plex.lan:32400/a?b=1"),
  method: "GET",
  headers: {
    Accept: "application/json",
    "X-Plex-Token": "s3cret",
    Authorization: "Bearer s3cret",
    Cookie: "a=b",
  },
  body: undefined,
};

describe("nextHop", () => {
  it("keeps every header within one origin", () => {
    const hop = nextHop(start, 302, "/c");
    expect(hop?.url.href).toBe("http://plex.lan:32400/c");
    expect(hop?.headers).toEqual(start.headers);
  });

  it.each([
    "https://plex.lan:32400/c",
    "http://plex.lan:8080/c",
    "http://other.lan:32400/c",
    "//other.lan/c",
  ])("leaves credentials behind on the way to %s", (location) => {
    expect(nextHop(start, 307, location)?.headers).toEqual({ Accept: "application/json" });
  });

  it("does not send a body to another origin", () => {
    const put: Hop = { ...start, method: "PUT", body: "token=s3cret" };
    expect(nextHop(put, 307, "http://other.lan/")).toBeUndefined();
    expect(nextHop(put, 307, "/there")).toMatchObject({ method: "PUT", body: "token=s3cret" });
  });

  it("turns a 303 into a GET without a body", () => {
    const post: Hop = {
      ...start,
      method: "POST",
      body: "a=1",
      headers: { ...start.headers, "Content-Type": "text/plain" },
    };
    const hop = nextHop(post, 303, "/done");
    expect(hop).toMatchObject({ method: "GET", body: undefined });
    expect(hop?.headers).not.toHaveProperty("Content-Type");
  });

  it("has nowhere to go without a usable location", () => {
    expect(nextHop(start, 302, undefined)).toBeUndefined();
    expect(nextHop(start, 302, "http://")).toBeUndefined();
  });
});
