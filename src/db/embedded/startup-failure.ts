import { statfsSync } from "node:fs";
import { StartupError } from "@/lib/startup-error";

/** An error of the file system on our data folder, told in a sentence. */
export function folderFailure(folder: string, error: unknown): StartupError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(folder, error);
  if (code === "ENOTDIR" || code === "EEXIST") {
    const sentence = `The data folder ${folder} cannot be used, because a file of that name is in the way.`;
    return new StartupError("cannotWrite", `${sentence} Set MARQUEE_DATA_DIR to another folder.`, error);
  }
  const reason = code === "EROFS" ? "it is mounted read-only" : `the system says ${code ?? String(error)}`;
  return new StartupError(
    "noPermission",
    `Marquee cannot write to its data folder ${folder} (${reason}): ` +
      `let ${whoAmI()} write there, or set MARQUEE_DATA_DIR to another folder.`,
    error,
  );
}

/** Why the server (or initdb) ended, from what it wrote. */
export function serverFailure(folder: string, output: string, logFile: string): StartupError {
  if (
    /No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of/i.test(output) ||
    isFull(folder)
  )
    return diskFull(folder);
  if (/initialized by PostgreSQL version|not compatible with this version/.test(output)) {
    return new StartupError(
      "config",
      `The database in ${folder} was made by another PostgreSQL version than the one Marquee carries: ` +
        "start the Marquee that made it, or set MARQUEE_DATA_DIR to another folder.",
    );
  }
  if (
    /invalid permissions|wrong ownership|could not change permissions|Operation not permitted/.test(output)
  ) {
    return new StartupError(
      "cannotWrite",
      `The file system of ${folder} does not keep Unix owners and permissions, which PostgreSQL needs: ` +
        "set MARQUEE_DATA_DIR to a folder on a local disk, or DATABASE_URL to a PostgreSQL server.",
    );
  }
  if (/Permission denied/i.test(output)) return unreachable(folder, output);
  const reason = lastComplaint(output);
  return new StartupError(
    "unavailable",
    `The embedded PostgreSQL did not start${reason ? ` (${reason})` : ""}; its log is ${logFile}.`,
  );
}

/** A full disk cannot even take the log that would say so. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 2_000_000;
  } catch {
    return false;
  }
}

function diskFull(folder: string, cause?: unknown): StartupError {
  return new StartupError(
    "cannotWrite",
    `The disk that holds ${folder} is full: free at least 200 MB and start Marquee again.`,
    cause,
  );
}

function unreachable(folder: string, output: string): StartupError {
  return new StartupError(
    "noPermission",
    `The embedded PostgreSQL may not read or write below ${folder} (${lastComplaint(output)}): ` +
      `it runs as ${process.geteuid?.() === 0 ? "nobody, because PostgreSQL refuses root" : whoAmI()}; ` +
      "open the folders above for that user, or set MARQUEE_DATA_DIR to another folder.",
  );
}

/** The last line in which PostgreSQL, initdb or the loader complains. */
export function lastComplaint(output: string): string | null {
  const lines = output
    .split("\n")
    .filter((line) => /(FATAL|PANIC|error|ERROR|could not|cannot)\b/.test(line));
  return (
    lines
      .at(-1)
      ?.replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, "")
      .trim() ?? null
  );
}

function whoAmI(): string {
  const uid = process.geteuid?.();
  return uid === undefined ? "your user" : `the user with number ${uid}`;
}
