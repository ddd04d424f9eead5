import { describe, expect, it } from "vitest";
import { pathOwner } from "./path-owner";

describe("pathOwner", () => {
  it.each([
    ["/", "page"],
    ["/?x=1", "page"],
    ["/web", "page"],
    ["/web/prerolls?category=3", "page"],
    ["/website", "rest"],
    ["/_next/static/x.js", "page"],
    ["/favicon.ico", "page"],
    ["/icon.svg?abc", "page"],
    ["/api/inngest?fnId=x", "page"],
    ["/api/trpc/live.events?input=1", "trpc"],
    ["/api/keys", "rest"],
    ["/health", "rest"],
    ["/categories/1", "rest"],
    ["/%zz", "rest"],
    ["/web/%zz", "rest"],
    ["/health?x=%zz", "rest"],
  ])("%s is for %s", (url, owner) => {
    expect(pathOwner(url)).toBe(owner);
  });
});
