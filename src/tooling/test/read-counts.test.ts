import { describe, expect, it } from "vitest";
import { askReader } from "@/tooling/test/ask-reader";

const count = (runner: "vitest" | "playwright", report: object | string, exitCode: number) =>
  askReader("./read-counts.mjs", `${runner}Counts`, report, exitCode);

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe("the counts of npm test", () => {
  it("adds skipped and to-do tests", () => {
    expect(count("vitest", vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("counts a file that could not be loaded", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(count("vitest", { ...vitest, testResults }, 1)).toMatchObject({ failed: 1 });
  });

  it("never says that nothing failed when the runner did", () => {
    expect(count("vitest", vitest, 1)).toMatchObject({ failed: 1 });
    expect(count("vitest", "half a rep", 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
    expect(count("playwright", { stats }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("reads Playwright's", () => {
    const stats = { expected: 3, unexpected: 2, flaky: 1, skipped: 4 };
    expect(count("playwright", { stats }, 1)).toEqual({ passed: 4, failed: 2, skipped: 4 });
  });
});
