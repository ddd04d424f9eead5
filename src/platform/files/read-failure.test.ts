import { expect, it } from "vitest";
import { invalid } from "@/platform/errors";
import { readFailure } from "@/platform/files/read-failure";

const failed = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ["ENOENT", "not-found", "It is gone."],
  ["ENOTDIR", "not-found", "It is gone."],
  ["ELOOP", "not-found", "It is gone."],
  ["EACCES", "storage", expect.stringContaining("may not read")],
  ["EIO", "upstream", expect.stringContaining("does not answer")],
  ["ESTALE", "upstream", expect.stringContaining("does not answer")],
])("says what %s means", (code, kind, message) => {
  expect(readFailure(failed(code), "It is gone.")).toMatchObject({ kind, message });
});

it("leaves alone what is a sentence already, and what nobody knows", () => {
  const known = invalid("This path leads out of its folder.");
  expect(readFailure(known, "It is gone.")).toBe(known);
  const unknown = failed("EMFILE");
  expect(readFailure(unknown, "It is gone.")).toBe(unknown);
});
