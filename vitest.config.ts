import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

// Schedules are meant in the machine's zone until one is chosen: here it is the same on every machine.
process.env.TZ = "UTC";

const source = fileURLToPath(new URL("./src", import.meta.url));
const serverOnly = fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": source, "server-only": serverOnly } },
  test: {
    environment: "node",
    // Two cores are what a small NAS has too; more workers only wait for each other.
    maxWorkers: 2,
    // No test measures speed: a slow and busy machine only has to wait.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "src/**/*.db.test.ts", "src/tooling/image/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "image",
          include: ["src/tooling/image/*.test.ts"],
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["src/**/*.db.test.ts"],
          globalSetup: "src/testing/database-cluster.ts",
        },
      },
    ],
  },
});
