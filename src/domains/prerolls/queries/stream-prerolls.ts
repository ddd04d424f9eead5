import { sep } from "node:path";
import { type SQL, sql } from "drizzle-orm";
import { rowsAsJson } from "@/db/rows-as-json";
import { prerolls } from "@/db/schema/prerolls";
import { idList, readLinks } from "@/domains/prerolls/queries/read-links";
import type { ListedPreroll } from "@/domains/prerolls/schema/preroll-page";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { existenceCheck } from "@/platform/files/which-exist";

/** So many clips are in memory at a time, however many there are. */
const batchLength = 500;
/** So many are read while one is written: the database and we work beside each other. */
const batchesAhead = 2;

/**
 * What a list tells of each clip, and no more: every column counts when there are thousands of rows. Asked for in
 * plain SQL, for the mapping of rows takes longer than reading them.
 */
const columns = sql.raw(`id, file_name as "fileName", display_name as "displayName", description, tags, path,
  is_managed as "isManaged", is_enabled as "isEnabled", community_id as "communityId",
  excluded_from_matching as "isExcludedFromMatching", size_bytes::float8 as "sizeBytes",
  duration_seconds as "durationSeconds", container, video_codec as "videoCodec", audio_codec as "audioCodec",
  width, height, frame_rate as "frameRate", sha256, thumbnail, created_at as "createdAt"`);

/** Times come as text. */
type Row = Omit<ListedPreroll, "category" | "categories" | "fileExists">;

/**
 * The clips that fit, in this order, in batches. Their ids are read at once, so that the list is one of one moment,
 * and no connection is held while a slow reader takes its time; a clip that goes meanwhile is left out.
 */
export async function streamPrerolls(
  db: Context["db"],
  where: SQL | undefined,
  orderBy: SQL[],
): Promise<AsyncGenerator<ListedPreroll[]>> {
  const rows = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(where)
    .orderBy(...orderBy);
  return batches(
    db,
    rows.map(({ id }) => id),
  );
}

async function* batches(db: Context["db"], ids: readonly number[]): AsyncGenerator<ListedPreroll[]> {
  const whichExist = existenceCheck();
  const read = (start: number) => readBatch(db, ids.slice(start, start + batchLength), whichExist);
  // The next batches are asked for while the one before them is written out.
  const coming: Promise<ListedPreroll[]>[] = [];
  let asked = 0;
  const ask = () => {
    if (asked >= ids.length) return;
    const batch = read(asked);
    // Told to the one who waits for it; a reader that went away waits no more.
    batch.catch(() => undefined);
    coming.push(batch);
    asked += batchLength;
  };
  for (let ahead = 0; ahead <= batchesAhead; ahead++) ask();
  for (let batch = coming.shift(); batch; batch = coming.shift()) {
    const clips = await batch;
    ask();
    yield clips;
  }
}

async function readBatch(
  db: Context["db"],
  ids: readonly number[],
  whichExist: (paths: readonly string[]) => Promise<Set<string>>,
): Promise<ListedPreroll[]> {
  if (ids.length === 0) return [];
  const [rows, linksOf] = await Promise.all([
    rowsAsJson<Row>(
      db,
      sql`select ${columns} from ${prerolls} where id = any(${idList(ids)}) and deleted_at is null`,
    ),
    readLinks(db, ids),
  ]);
  const library = dataFolder("prerolls") + sep;
  const byId = new Map<number, ListedPreroll>();
  const listed = rows.map((row) => {
    const { primary, all } = linksOf(row.id);
    // Filled in where it lies: a copy of each row is a tenth of the whole list's cost.
    const one: ListedPreroll = Object.assign(row, { category: primary, categories: all, fileExists: false });
    if (one.isManaged) one.path = library + one.path;
    one.createdAt = isoTime(one.createdAt);
    byId.set(one.id, one);
    return one;
  });
  const existing = await whichExist(listed.map(({ path }) => path));
  for (const one of listed) one.fileExists = existing.has(one.path);
  const inOrder: ListedPreroll[] = [];
  for (const id of ids) {
    const one = byId.get(id);
    if (one) inOrder.push(one);
  }
  return inOrder;
}

/** `2026-12-01T20:00:00.5+00:00`, as PostgreSQL writes times into JSON, all of them in UTC. */
function isoTime(text: string): string {
  const fraction = text.length > 25 ? text.slice(20, -6) : "";
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
}
