import { expect, it } from "vitest";
import { describeCheck } from "./describe-check";

const server = (status: "confirmed" | "failing" | "idle", isEnabled = true) => ({
  status,
  isEnabled,
  sentence: `It is ${status}.`,
});

it("has nothing to say without servers", () =>
  expect(describeCheck([server("failing", false)])).toMatchObject({ isGood: true, detail: undefined }));
it("is content when every server is", () =>
  expect(describeCheck([server("confirmed"), server("idle")])).toEqual({
    isGood: true,
    message: "All is as it should be.",
    detail: "It is confirmed. It is idle.",
  }));
it("names only those in trouble", () =>
  expect(describeCheck([server("confirmed"), server("failing")])).toEqual({
    isGood: false,
    message: "In trouble: 1 of 2 servers.",
    detail: "It is failing.",
  }));
