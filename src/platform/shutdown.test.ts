import { expect, it } from "vitest";
import { onShutdown, runShutdown } from "./shutdown";

it("ends what was begun last first, once, whatever fails", async () => {
  const done: string[] = [];
  const failed: string[] = [];
  onShutdown("database", async () => void done.push("database"));
  onShutdown("broken", () => Promise.reject(new Error("no")));
  onShutdown("engine", async () => void done.push("engine"));
  await runShutdown((name) => failed.push(name));
  await runShutdown((name) => failed.push(name));
  expect(done).toEqual(["engine", "database"]);
  expect(failed).toEqual(["broken"]);
});
