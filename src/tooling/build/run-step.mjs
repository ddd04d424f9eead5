import { spawn } from "node:child_process";
import { root } from "./places.mjs";

/**
 * Runs a program in the project's folder and waits for it; answers its exit code.
 * Its standard output goes to standard error, because ours is the server's log.
 */
export function runStep(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr],
      ...options,
      env: { ...process.env, ...options.env },
    });
    const pass = (signal) => child.kill(signal);
    process.on("SIGTERM", pass);
    process.on("SIGINT", pass);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      // Stopped while it worked: so are we.
      if (signal === "SIGTERM" || signal === "SIGINT") process.exit(143);
      resolve(code ?? 1);
    });
  });
}
