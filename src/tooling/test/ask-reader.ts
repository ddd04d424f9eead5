import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Asks a reader of reports as `npm test` does; it is plain JavaScript, outside of the project's types. */
export function askReader(
  module: string,
  name: string,
  report: object | string,
  ...more: unknown[]
): unknown {
  const folder = mkdtempSync(join(tmpdir(), "marquee-reader-"));
  try {
    const file = join(folder, "report.json");
    writeFileSync(file, typeof report === "string" ? report : JSON.stringify(report));
    const given = [file, ...more].map((value) => JSON.stringify(value)).join(", ");
    const reader = JSON.stringify(new URL(module, import.meta.url).href);
    const program = `import * as r from ${reader}; console.log(JSON.stringify(r.${name}(${given})))`;
    return JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
