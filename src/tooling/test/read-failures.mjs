import { readReport } from "./read-report.mjs";

const linesOfWhy = 6;

/** What failed in Vitest's report, one text each: the test and the first lines of why. */
export function vitestFailures(file) {
  return (readReport(file)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (failed.length > 0) return failed.map((one) => described(name, one.fullName, one.failureMessages));
    return status === "failed" ? [described(name, "could not be loaded", [message])] : [];
  });
}

/** What failed in Playwright's report, whose suites lie within suites. */
export function playwrightFailures(file) {
  const report = readReport(file);
  const outside = (report?.errors ?? []).map((error) =>
    described("playwright", "outside of a test", [error.message]),
  );
  return [...outside, ...(report?.suites ?? []).flatMap(failuresWithin)];
}

function failuresWithin(suite) {
  const failed = (suite.specs ?? []).filter((spec) => !spec.ok);
  const messages = (spec) =>
    spec.tests.flatMap(({ results }) => results.map((result) => result.error?.message));
  return [
    ...failed.map((spec) => described(spec.file, spec.title, messages(spec))),
    ...(suite.suites ?? []).flatMap(failuresWithin),
  ];
}

function described(file, name, messages) {
  const why = messages.flatMap((message) => (message ?? "").split("\n")).filter((line) => line.trim() !== "");
  return [`FAILED ${file} > ${name}`, ...why.slice(0, linesOfWhy).map((line) => `  ${line}`)].join("\n");
}
