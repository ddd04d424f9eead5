import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clusterPaths } from "@/db/embedded/cluster-paths";
import { readPostmaster } from "@/db/embedded/postmaster-pid";
import { processesIn, signalProcess } from "@/db/embedded/process-info";
import {
  type DatabaseProcess,
  type StartOptions,
  startDatabaseProcess,
} from "@/testing/start-database-process";

const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
const isRoot = process.geteuid?.() === 0;
const canBeNobody =
  isRoot && succeeds([...asNobody, process.execPath, "-e", "fs.accessSync('package.json')"]);
const canUnshare = isRoot && succeeds(["unshare", "--map-user=65534", "--map-group=65534", "true"]);
const canMount = isRoot && succeeds(["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]);

let base = "";
const children: DatabaseProcess[] = [];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "marquee deaths "));
});

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.end("SIGKILL")));
  for (const pid of await serverProcesses()) signalProcess(pid, "SIGKILL");
  await rm(base, { recursive: true, force: true });
});

function start(dataDir: string, options?: StartOptions): DatabaseProcess {
  const child = startDatabaseProcess(dataDir, options);
  children.push(child);
  return child;
}

function succeeds([program = "", ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

async function serverProcesses(dataDir = base): Promise<number[]> {
  return processesIn(clusterPaths(dataDir).cluster, "postgres");
}

/** Starts, writes some rows and kills: answers the last row that was acknowledged. */
async function writeAndKill(kill: (child: DatabaseProcess) => Promise<void>): Promise<number> {
  const child = start(base, { work: "write" });
  await child.line(/^saved/);
  const before = child.lastSaved();
  await expect.poll(() => child.lastSaved()).toBeGreaterThan(before + 20);
  await kill(child);
  return child.lastSaved();
}

describe("kill -9", () => {
  it.each<[string, (child: DatabaseProcess) => Promise<void>]>([
    ["Node", (child) => child.end("SIGKILL")],
    [
      "PostgreSQL, all of it",
      async (child) => {
        for (const pid of await serverProcesses()) signalProcess(pid, "SIGKILL");
        const before = child.lastSaved();
        await expect.poll(() => child.lastSaved()).toBeGreaterThan(before);
        await child.end("SIGKILL");
      },
    ],
    [
      "PostgreSQL's first process, then Node",
      async (child) => {
        signalProcess((await readPostmaster(clusterPaths(base)))?.pid ?? 0, "SIGKILL");
        await child.end("SIGKILL");
      },
    ],
    [
      "both at once",
      async (child) => {
        const pids = await serverProcesses();
        for (const pid of pids) signalProcess(pid, "SIGKILL");
        await child.end("SIGKILL");
      },
    ],
  ])("of %s, three times: every acknowledged row is there", { timeout: 300_000 }, async (_name, kill) => {
    let saved = 0;
    for (let round = 0; round < 3; round++) {
      saved = await writeAndKill(kill);
      const next = start(base, { work: "write" });
      await next.line(/^saved/);
      // The next writer goes on after the last row it finds, so a lost row would be written again.
      const first = Number(next.lines.find((line) => line.startsWith("saved "))?.slice("saved ".length));
      expect(first).toBeGreaterThan(saved);
      await next.end("SIGTERM");
      expect(next.lines.at(-1)).toBe("stopped");
    }
    expect(await serverProcesses()).toEqual([]);
  });

  it("of Node while the first cluster is being made", async () => {
    const child = start(base);
    const { root } = clusterPaths(base);
    await expect.poll(() => existsSync(root)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await child.end("SIGKILL");
    await start(base).line(/^up/);
  });
});

describe("two processes", () => {
  it("may start on a new folder at once, and the last one to leave stops the server", async () => {
    const [one, two] = [start(base), start(base)];
    await Promise.all([one.line(/^up/), two.line(/^up/)]);
    await one.end("SIGTERM");
    expect((await serverProcesses()).length).toBeGreaterThan(0);
    await two.end("SIGTERM");
    expect(await serverProcesses()).toEqual([]);
  });

  it("both go on when the server they share is killed", async () => {
    const [one, two] = [start(base, { work: "write" }), start(base)];
    await Promise.all([one.line(/^saved/), two.line(/^up/)]);
    signalProcess((await readPostmaster(clusterPaths(base)))?.pid ?? 0, "SIGKILL");
    await Promise.all([one.line(/^log .*runs again/), two.line(/^log .*runs again/)]);
    const before = one.lastSaved();
    await expect.poll(() => one.lastSaved()).toBeGreaterThan(before);
  });
});

describe.skipIf(!isRoot)("as root", () => {
  it.skipIf(!canUnshare)("works below a folder that is closed to others", async () => {
    await chmod(base, 0o700);
    const child = start(join(base, "my data"));
    await child.line(/^up/);
    await child.end("SIGTERM");
    expect(child.lines.at(-1)).toBe("stopped");
  });

  it("works with a change of user where namespaces are forbidden, and back", async () => {
    await chmod(base, 0o755);
    for (const launchMode of canUnshare
      ? (["setuid", "unshare", "setuid"] as const)
      : (["setuid"] as const)) {
      const child = start(base, { launchMode, work: "write" });
      await child.line(/^saved/);
      await child.end("SIGTERM");
      expect(child.lines.at(-1)).toBe("stopped");
    }
  });

  it("says what to open when the other user cannot get through", async () => {
    await chmod(base, 0o700);
    const child = start(join(base, "data"), { launchMode: "setuid" });
    const { root } = clusterPaths(join(base, "data"));
    expect(await child.line(/^refused/)).toMatch(
      new RegExp(
        `^refused 77 The embedded PostgreSQL may not read or write below ${root} .*open the folders above`,
      ),
    );
  });

  it.skipIf(!canMount).each([5, 12, 20, 30, 40])("says that a disk of %i MB is full", async (megabytes) => {
    const script = `mount -t tmpfs -o size=${megabytes}m none "$0" && exec "$@"`;
    const child = start(base, { prefix: ["unshare", "--mount", "sh", "-c", script, base] });
    expect(await child.line(/^refused/)).toBe(
      `refused 73 The disk that holds ${clusterPaths(base).root} is full: free at least 200 MB and start Marquee again.`,
    );
  });
});

describe.skipIf(!canMount)("on a disk that is mounted read-only", () => {
  it("says so", async () => {
    const script = 'mount -t tmpfs -o ro none "$0" && exec "$@"';
    const child = start(join(base, "new", "data"), {
      prefix: ["unshare", "--mount", "sh", "-c", script, base],
    });
    expect(await child.line(/^refused/)).toMatch(/^refused 77 .* \(it is mounted read-only\)/);
  });
});

describe.skipIf(!canBeNobody)("as an ordinary user", () => {
  it("works in a folder of its own below one that is closed to others", async () => {
    await chown(base, 65534, 65534);
    await chmod(base, 0o700);
    const child = start(join(base, "my data"), { prefix: asNobody, work: "write" });
    await child.line(/^saved/);
    await child.end("SIGTERM");
    expect(child.lines.at(-1)).toBe("stopped");
  });

  it("says that it may not write", async () => {
    await mkdir(join(base, "data"));
    await chmod(base, 0o755);
    const child = start(join(base, "data"), { prefix: asNobody });
    expect(await child.line(/^refused/)).toBe(
      `refused 77 Marquee cannot write to its data folder ${join(base, "data")} (the system says EACCES): ` +
        "let the user with number 65534 write there, or set MARQUEE_DATA_DIR to another folder.",
    );
  });
});
