import { sql } from "drizzle-orm";
import { getDatabase } from "@/db/client";
import { startDatabase } from "@/db/start-database";
import { insertSequence } from "@/domains/sequences/commands/insert-sequence";
import { expandSequence } from "@/domains/sequences/core/expand";
import type { SequencePools } from "@/domains/sequences/core/sequence-pools";
import { expandSequences } from "@/domains/sequences/queries/expand-sequences";
import { seededRandom } from "@/lib/seeded-random";
import { shuffled } from "@/lib/shuffled";
import { systemContext } from "@/platform/context";
import { atMost, type Figure } from "./figure";

const clipCount = 10_000;
const picked = 50;
const rolls = 200;

/** The middle of many, in milliseconds. */
async function medianMs(work: (round: number) => unknown): Promise<number> {
  const times = [];
  for (let round = 0; round < rolls; round += 1) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(rolls / 2)] ?? 0;
}

async function addLargeCategory(): Promise<number> {
  const database = getDatabase();
  await database.execute(sql`
    insert into prerolls (file_name, path, is_managed, sha256, size_bytes, duration_seconds, container,
      video_codec, width, height)
    select n || '.mp4', n || '.mp4', true, n::text, 1, 10, 'mp4', 'h264', 1920, 1080
    from generate_series(1, ${clipCount}::int) n`);
  await database.execute(sql`
    with category as (insert into categories (name) values ('Large') returning id)
    insert into preroll_categories (preroll_id, category_id, position)
    select prerolls.id, category.id, prerolls.id from prerolls, category`);
  await database.execute(sql`analyze`);
  const [row] = await database.execute<{ id: number }>(sql`select id from categories where name = 'Large'`);
  if (!row) throw new Error("the category could not be made");
  return row.id;
}

/** Rolls from a category of 10,000 clips: the decision alone, and with its reads from the database. */
export async function benchSequences(dataDir: string): Promise<Figure[]> {
  const clipIds = Array.from({ length: clipCount }, (_, index) => index + 1);
  const pools: SequencePools = {
    categories: new Map([[1, { name: "Large", clipIds }]]),
    clips: new Map(),
    trailers: [],
    lists: [],
    intros: [],
  };
  const block = { type: "random" as const, categoryId: 1, count: picked };
  const floorMs = await medianMs((round) => shuffled(clipIds, seededRandom(round)));
  const rollMs = await medianMs((round) =>
    expandSequence([block], pools, { seed: String(round), defaultCategoryId: null }),
  );
  const database = await startDatabase({ dataDir, databaseUrl: undefined, log: () => undefined });
  try {
    const categoryId = await addLargeCategory();
    const blocks = [{ ...block, categoryId }];
    const sequenceId = await insertSequence(systemContext("bench"), { name: "Large", blocks });
    const readMs = await medianMs((round) =>
      expandSequences(getDatabase(), [{ sequenceId, defaultCategoryId: null, seed: String(round) }]),
    );
    return [
      atMost(
        `a roll of ${picked} from a category of 10,000 clips`,
        rollMs,
        5,
        "ms",
        `one shuffle of all of them takes ${floorMs.toFixed(2)} ms`,
      ),
      atMost(
        "the same with its reads from the database",
        readMs,
        25,
        "ms",
        "four queries, one after another",
      ),
    ];
  } finally {
    await database.stop();
  }
}
