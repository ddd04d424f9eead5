import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./places.mjs";
import { say } from "./say.mjs";

const pollMs = 200;
const unfinishedLockMs = 5_000;

/** Runs `work` while no other install or build of this folder does; a killed holder's lock is broken. */
export async function withWorkLock(work) {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  const file = join(tmpdir(), `marquee-work-${name}.lock`);
  let told = false;
  while (!take(file)) {
    if (isStale(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say("Another start of Marquee installs or builds here; waiting for it.");
    told = true;
    await sleep(pollMs);
  }
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (!pid) return Date.now() - statSync(file).mtimeMs > unfinishedLockMs;
    return !isRunning(pid);
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
