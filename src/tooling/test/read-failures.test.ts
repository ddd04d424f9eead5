import { describe, expect, it } from "vitest";
import { askReader } from "@/tooling/test/ask-reader";

const failures = (runner: "vitest" | "playwright", report: object | string) =>
  askReader("./read-failures.mjs", `${runner}Failures`, report);

const passed = { status: "passed", fullName: "a passes", failureMessages: [] };

describe("the failures at the end of npm test", () => {
  it("names Vitest's with the first lines of why", () => {
    const failed = { status: "failed", fullName: "b fails", failureMessages: ["1\n2\n\n3\n4\n5\n6\n7"] };
    const testResults = [
      { name: "src/a.test.ts", status: "failed", message: "", assertionResults: [passed, failed] },
      { name: "src/b.test.ts", status: "passed", message: "", assertionResults: [passed] },
    ];
    expect(failures("vitest", { testResults })).toEqual([
      "FAILED src/a.test.ts > b fails\n  1\n  2\n  3\n  4\n  5\n  6",
    ]);
  });

  it("names a file that could not be loaded", () => {
    const testResults = [
      { name: "src/a.test.ts", status: "failed", message: "no such", assertionResults: [] },
    ];
    expect(failures("vitest", { testResults })).toEqual([
      "FAILED src/a.test.ts > could not be loaded\n  no such",
    ]);
  });

  it("names Playwright's, however deep", () => {
    const tests = [{ results: [{ error: { message: "it did not" } }] }];
    const spec = { ok: false, file: "rest/a.spec.ts", title: "answers", tests };
    const suites = [{ specs: [{ ...spec, ok: true }], suites: [{ suites: [{ specs: [spec] }] }] }];
    expect(failures("playwright", { errors: [{ message: "no browser" }], suites })).toEqual([
      "FAILED playwright > outside of a test\n  no browser",
      "FAILED rest/a.spec.ts > answers\n  it did not",
    ]);
  });

  it("has nothing to say of half a report", () => {
    expect(failures("vitest", "half a rep")).toEqual([]);
    expect(failures("playwright", "half a rep")).toEqual([]);
  });
});
