import { describe, expect, it } from "vitest";
import { redact, redactText } from "./redact";

describe("redactText", () => {
  const cases: Array<[string, string]> = [
    ["GET /external/status?api_key=nx_abcdefghijkl&x=1", "GET /external/status?api_key=[hidden]&x=1"],
    ["PUT http://plex/:/prefs?X-Plex-Token=abc", "PUT http://plex/:/prefs?X-Plex-Token=[hidden]"],
    ["Authorization: Bearer abc.def-1", "Authorization: Bearer [hidden]"],
    ["key nx_0123456789abcdef made", "key nx_[hidden] made"],
    ["postgres://marquee:pa55word@db/x", "postgres://marquee:[hidden]@db/x"],
    ["nothing to hide", "nothing to hide"],
  ];
  it.each(cases)("%s", (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe("redact", () => {
  it("hides by key at any depth and keeps the rest", () => {
    expect(
      redact({ headers: { "X-Plex-Token": "t", accept: "json" }, list: [{ password: "p" }], n: 1 }),
    ).toEqual({
      headers: { "X-Plex-Token": "[hidden]", accept: "json" },
      list: [{ password: "[hidden]" }],
      n: 1,
    });
  });
});
