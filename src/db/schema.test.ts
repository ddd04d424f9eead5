import { readdirSync } from "node:fs";
import { getTableName, is, Table } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { schema } from "@/db/schema";

describe("schema", () => {
  it("lists every module of the schema folder", async () => {
    const listed = new Set<string>(
      Object.values(schema)
        .filter((value) => is(value, Table))
        .map(getTableName),
    );
    const files = readdirSync(new URL("./schema", import.meta.url)).filter((file) => file.endsWith(".ts"));
    const missing: string[] = [];
    for (const file of files) {
      const module: Record<string, unknown> = await import(`./schema/${file.replace(/\.ts$/, "")}.ts`);
      for (const value of Object.values(module)) {
        if (is(value, Table) && !listed.has(getTableName(value)))
          missing.push(`${file}: ${getTableName(value)}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
