import { mkdir, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Sql } from "postgres";
import { getSql } from "@/db/client";
import { startDatabase } from "@/db/start-database";
import { fitnessVersion } from "@/domains/prerolls/constants";
import { atMost, type Figure } from "./figure";
import { memoryMb, processesOf } from "./memory";
import { pageInBrowserMs } from "./page-in-browser";
import { type RunningProcess, startProcess } from "./running-process";

const listedCount = 7_000;
const pagedCount = 10_000;
const categoryCount = 40;
const rounds = 9;
const callsForMemory = 50;
/** Nothing of it is on the disk: the files are holes. */
const fileBytes = 1024 * 1024;

const nameOf = (number: number) => `clip ${number}.mp4`;
const categoryOf = (number: number) => `Category ${(number % categoryCount) + 1}`;

/** Clips from one number to another: rows by SQL, files as holes, pictures as empty files. */
async function addClips(sql: Sql, dataDir: string, first: number, last: number): Promise<void> {
  await sql`insert into categories (name) select 'Category ' || n from generate_series(1, ${categoryCount}) n
    on conflict do nothing`;
  await sql`
    insert into prerolls (file_name, display_name, description, tags, path, is_managed, sha256, size_bytes,
      duration_seconds, container, video_codec, audio_codec, width, height, frame_rate, loudness_lufs, thumbnail,
      inspected_at, fitness_version, created_at)
    select 'clip ' || n || '.mp4', 'A clip called ' || n, 'Made for the bench', array['tag ' || n % 50, 'bench'],
      'Category ' || n % ${categoryCount}::int + 1 || '/clip ' || n || '.mp4', true, md5(n::text) || md5('x' || n),
      ${fileBytes}, 5 + n % 55, 'mp4', 'h264', 'aac', 1920, 1080, 25, -20 - n % 9, n || '.jpg', now(),
      ${fitnessVersion}, now() - n * interval '1 minute'
    from generate_series(${first}::int, ${last}::int) n`;
  await sql`
    insert into preroll_categories (preroll_id, category_id, is_primary, position)
    select p.id, c.id, true, p.id from prerolls p join categories c on c.name = split_part(p.path, '/', 1)
    on conflict do nothing`;
  await sql`analyze`;
  for (let number = 1; number <= categoryCount; number++) {
    await mkdir(join(dataDir, "prerolls", `Category ${number}`), { recursive: true });
  }
  await mkdir(join(dataDir, "thumbnails"), { recursive: true });
  for (let number = first; number <= last; number++) {
    const file = await open(join(dataDir, "prerolls", categoryOf(number), nameOf(number)), "w");
    await file.truncate(fileBytes);
    await file.close();
    await (await open(join(dataDir, "thumbnails", `${number}.jpg`), "w")).close();
  }
}

async function withDatabase<T>(dataDir: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const database = await startDatabase({ dataDir, databaseUrl: undefined, log: () => undefined });
  try {
    return await work(getSql());
  } finally {
    await database.stop();
  }
}

/** The middle one of some rounds, after one that warms up, in milliseconds. */
async function medianMs(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function readAll(url: string, init?: RequestInit): Promise<string> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

/** What the same rows cost with nothing around them. */
async function floorOfList(sql: Sql): Promise<void> {
  const rows = await sql`
    select id, file_name, display_name, description, tags, path, is_managed, is_enabled, size_bytes, duration_seconds,
      container, video_codec, audio_codec, width, height, frame_rate, sha256, thumbnail, created_at
    from prerolls order by created_at desc`;
  JSON.stringify(rows);
}

async function plainWalk(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? plainWalk(path) : stat(path);
    }),
  );
}

async function memoryGrowthMb(app: RunningProcess, dataDir: string): Promise<number> {
  const pids = processesOf(app.pid, dataDir);
  const before = memoryMb(pids);
  for (let call = 0; call < callsForMemory; call++) await readAll(`${app.url}/prerolls`);
  return memoryMb(pids) - before;
}

const start = (port: number, dataDir: string) =>
  startProcess({
    args: ["src/tooling/start.mjs"],
    port,
    path: "/health",
    env: { MARQUEE_DATA_DIR: dataDir },
  });

async function benchList(port: number, dataDir: string): Promise<Figure[]> {
  const floorMs = await withDatabase(dataDir, async (sql) => {
    await addClips(sql, dataDir, 1, listedCount);
    return medianMs(() => floorOfList(sql));
  });
  const app = await start(port, dataDir);
  try {
    const count = (JSON.parse(await readAll(`${app.url}/prerolls`)) as unknown[]).length;
    if (count !== listedCount) throw new Error(`${count} clips are listed`);
    const listMs = await medianMs(() => readAll(`${app.url}/prerolls`));
    return [
      atMost(
        "GET /prerolls with 7,000 clips",
        listMs,
        150,
        "ms",
        `the same rows selected and stringified: ${floorMs.toFixed(0)} ms`,
      ),
      atMost(
        `memory after ${callsForMemory} more such calls`,
        await memoryGrowthMb(app, dataDir),
        50,
        "MB more",
        "app and database",
      ),
    ];
  } finally {
    await app.stop();
  }
}

async function benchPageAndScan(port: number, dataDir: string): Promise<Figure[]> {
  await withDatabase(dataDir, (sql) => addClips(sql, dataDir, listedCount + 1, pagedCount));
  const app = await start(port, dataDir);
  try {
    const input = encodeURIComponent(JSON.stringify({ limit: 60 }));
    const pageMs = await medianMs(() => readAll(`${app.url}/api/trpc/prerolls.page?input=${input}`));
    const gridMs = await pageInBrowserMs(`${app.url}/web/prerolls`, `[aria-setsize="${pagedCount}"] article`);
    const emptyMs = await pageInBrowserMs(`${app.url}/web/settings/about`, "h1");
    const scan = () => readAll(`${app.url}/prerolls/rescan`, { method: "POST" });
    const { files_on_disk } = JSON.parse(await scan()) as { files_on_disk: number };
    if (files_on_disk !== pagedCount) throw new Error(`${files_on_disk} files were found`);
    const scanMs = await medianMs(scan);
    const walkMs = await medianMs(() => plainWalk(join(dataDir, "prerolls")));
    return [
      atMost("first page of 10,000 clips, at the server", pageMs, 100, "ms"),
      ...(gridMs === null
        ? []
        : [
            atMost(
              "the grid of 10,000 clips, in the browser",
              gridMs / 1_000,
              1,
              "s",
              `a page without clips: ${((emptyMs ?? 0) / 1_000).toFixed(2)} s`,
            ),
          ]),
      atMost(
        "rescan of 10,000 unchanged files",
        scanMs / 1_000,
        3,
        "s",
        `a plain walk with stat: ${(walkMs / 1_000).toFixed(2)} s`,
      ),
    ];
  } finally {
    await app.stop();
  }
}

/** Lists, pages and scans of large libraries. */
export async function benchLibrary(port: number, dataDir: string): Promise<Figure[]> {
  await mkdir(dataDir, { recursive: true });
  return [...(await benchList(port, dataDir)), ...(await benchPageAndScan(port, dataDir))];
}
