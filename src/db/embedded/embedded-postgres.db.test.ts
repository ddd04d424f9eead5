import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenDatabase, openDatabase } from "@/db/client";
import { clusterPaths } from "@/db/embedded/cluster-paths";
import { EmbeddedPostgres } from "@/db/embedded/embedded-postgres";
import { readPostmaster } from "@/db/embedded/postmaster-pid";
import { processesIn, signalProcess } from "@/db/embedded/process-info";
import { isStartupError } from "@/lib/startup-error";

let base = "";
const running: EmbeddedPostgres[] = [];
const pools: OpenDatabase[] = [];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "marquee embedded "));
});

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close(1)));
  for (const server of running.splice(0)) await server.stop();
  await rm(base, { recursive: true, force: true });
});

async function start(dataDir: string, log: string[] = [], durable = false): Promise<EmbeddedPostgres> {
  const server = await EmbeddedPostgres.start({ dataDir, log: (line) => log.push(line), durable });
  running.push(server);
  return server;
}

function pool(server: EmbeddedPostgres) {
  const opened = openDatabase(server.connection, { max: 3, socket: server.openSocket });
  pools.push(opened);
  return opened.sql;
}

async function postmasterPid(dataDir: string): Promise<number> {
  const postmaster = await readPostmaster(clusterPaths(dataDir));
  if (!postmaster) throw new Error("no server runs there");
  return postmaster.pid;
}

/** Reads again while connections of the killed server are still breaking. */
async function eventually<T>(read: () => Promise<T>): Promise<T> {
  const deadlineMs = Date.now() + 15_000;
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
    }
  }
}

async function refusal(dataDir: string): Promise<string> {
  return start(dataDir).then(
    () => "it started",
    (error: unknown) => (isStartupError(error) ? error.message : String(error)),
  );
}

describe("EmbeddedPostgres", () => {
  it("makes a cluster in a folder with spaces, stops in order, and finds its rows again", async () => {
    const dataDir = join(base, "my films", "data, 'new'");
    const first = await start(dataDir);
    await pool(first)`create table reel as select 1 as id`;
    await Promise.all(pools.splice(0).map((opened) => opened.close(1)));
    await first.stop();
    expect(existsSync(clusterPaths(dataDir).postmasterPid)).toBe(false);

    expect(await pool(await start(dataDir))`select id from reel`).toEqual([{ id: 1 }]);
  });

  it("puts the socket elsewhere when the path is too long for one", async () => {
    const dataDir = join(base, "a-folder-with-a-long-name".repeat(6));
    const server = await start(dataDir);
    expect(server.connection).toMatchObject({
      path: expect.stringMatching(/^\/tmp\/marquee-[0-9a-f]{16}\//),
    });
    expect(await pool(server)`select 1 as one`).toEqual([{ one: 1 }]);
    const { path } = server.connection as { path: string };
    await Promise.all(pools.splice(0).map((opened) => opened.close(1)));
    await server.stop();
    expect(existsSync(dirname(path))).toBe(false);
  });

  it("heals when the server is killed again and again: what was acknowledged stays, and the pool goes on", async () => {
    const log: string[] = [];
    const server = await start(base, log, true);
    const sql = pool(server);
    await sql`create table reel (id int)`;
    for (let round = 1; round <= 4; round++) {
      await sql`insert into reel values (${round})`;
      signalProcess(await postmasterPid(base), "SIGKILL");
      await expect.poll(() => log.filter((line) => line.endsWith("runs again.")).length).toBe(round);
      const rows = await eventually(() => sql`select count(*)::int as rows from reel`);
      expect(rows).toEqual([{ rows: round }]);
    }
  });

  it("heals when one of the server's own processes is killed", async () => {
    const server = await start(base);
    const sql = pool(server);
    const [own] = await sql`select pg_backend_pid() as pid`;
    signalProcess(Number(own?.pid), "SIGKILL");
    expect(await eventually(() => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it("rejects what was under way when the connection broke, and never leaves a query waiting", async () => {
    const sql = pool(await start(base));
    await sql`select 1`;
    const asked = Array.from({ length: 40 }, () => sql`select pg_sleep(0.05)`.then(() => sql`select 1`));
    signalProcess(await postmasterPid(base), "SIGKILL");
    const ends = await Promise.allSettled(asked.map((query) => query.catch(() => sql`select 1`)));
    expect(ends).toHaveLength(40);
  });

  it("is shared: the first to leave does not stop it under the other", async () => {
    const [one, two] = await Promise.all([start(base), start(base)]);
    const pid = await postmasterPid(base);
    const sql = pool(two);
    await one.stop();
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
    expect(await postmasterPid(base)).toBe(pid);
    await Promise.all(pools.splice(0).map((opened) => opened.close(1)));
    await two.stop();
    expect(await processesIn(clusterPaths(base).cluster, "postgres")).toEqual([]);
  });

  it("clears what killed processes left: half a cluster, a lock, a pid file and a socket lock of somebody else", async () => {
    const paths = clusterPaths(base);
    await mkdir(join(paths.root, "cluster.new-99"), { recursive: true });
    await writeFile(join(paths.root, "cluster.new-99", "PG_VERSION"), "18\n");
    await writeFile(paths.startLock, JSON.stringify({ pid: process.pid, startedAt: "1" }));
    await (await start(base)).stop();
    expect(existsSync(join(paths.root, "cluster.new-99"))).toBe(false);

    const socketFolder = join(paths.root, "run");
    const lines = [process.pid, paths.cluster, "1700000000", "5432", socketFolder, "", "  1 2", "ready   "];
    await writeFile(paths.postmasterPid, `${lines.join("\n")}\n`);
    await writeFile(join(socketFolder, ".s.PGSQL.5432.lock"), `${process.pid}\n`);
    expect(await pool(await start(base))`select 1 as one`).toEqual([{ one: 1 }]);
  });

  it("starts although processes of a killed server are still busy", async () => {
    const first = await start(base);
    const sql = pool(first);
    const busy = sql`select pg_sleep(600)`.catch(() => "cut");
    await expect
      .poll(async () => (await sql`select 1 from pg_stat_activity where query like '%pg_sleep(600)%'`).length)
      .toBe(2);
    const cluster = clusterPaths(base).cluster;
    for (const pid of await processesIn(cluster, "postgres")) signalProcess(pid, "SIGSTOP");
    signalProcess(await postmasterPid(base), "SIGKILL");
    const left = await processesIn(cluster, "postgres");
    for (const pid of left) signalProcess(pid, "SIGCONT");
    expect(await busy).toBe("cut");
    expect(await eventually(() => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it("refuses a cluster of another version", async () => {
    const { cluster, root } = clusterPaths(base);
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, "PG_VERSION"), "21\n");
    expect(await refusal(base)).toBe(
      `The database in ${root} was made by PostgreSQL 21, and this Marquee carries 18: start the Marquee that made it, or set MARQUEE_DATA_DIR to another folder.`,
    );
  });

  it("refuses a data folder whose name a file has", async () => {
    const dataDir = join(base, "data");
    await writeFile(dataDir, "");
    expect(await refusal(dataDir)).toBe(
      `The data folder ${dataDir} cannot be used, because a file of that name is in the way. Set MARQUEE_DATA_DIR to another folder.`,
    );
  });

  it("says what PostgreSQL complained of when it does not start", async () => {
    await (await start(base)).stop();
    const { cluster, log } = clusterPaths(base);
    const settings = join(cluster, "postgresql.auto.conf");
    await writeFile(settings, `${await readFile(settings, "utf8")}no_such_setting = 1\n`);
    expect(await refusal(base)).toContain(`its log is ${log}.`);
    expect(await refusal(base)).toContain('postgresql.auto.conf" contains errors');
  });
});
