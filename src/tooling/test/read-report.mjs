import { readFileSync } from "node:fs";

/** A runner's JSON report, or null where the runner died before it was whole. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
