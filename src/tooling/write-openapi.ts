import { readFile, writeFile } from "node:fs/promises";
import { openApiDocument } from "@/transport/rest/openapi";

const file = new URL("../../public/openapi.json", import.meta.url);
const now = `${JSON.stringify(openApiDocument(), null, 2)}\n`;

if (process.argv.includes("--check")) {
  const committed = await readFile(file, "utf8").catch(() => "");
  if (committed !== now) {
    console.error("public/openapi.json is not what the code says. Run: npm run openapi");
    process.exit(1);
  }
  console.log("public/openapi.json is up to date");
} else {
  await writeFile(file, now);
}
process.exit(0);
