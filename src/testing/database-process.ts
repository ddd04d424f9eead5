import { openDatabase } from "@/db/client";
import { EmbeddedPostgres } from "@/db/embedded/embedded-postgres";
import type { LaunchMode } from "@/db/embedded/launcher";
import { isStartupError } from "@/lib/startup-error";

/**
 * A process of its own around the embedded server, for tests that kill it.
 * Arguments: data folder, "write" (a row at a time for ever) or "wait", and a way of starting as root.
 * Prints "up", then "saved N" for each row that PostgreSQL acknowledged; SIGTERM ends it in order.
 */
async function run(dataDir: string, work: string, launchMode: string | undefined): Promise<void> {
  const server = await EmbeddedPostgres.start({
    dataDir,
    log: (message) => say(`log ${message}`),
    launchMode: launchMode ? (launchMode as LaunchMode) : undefined,
  });
  const { sql, close } = openDatabase(server.connection, { max: 2, socket: server.openSocket });
  // Two that make one table at the same moment meet in the catalogue: one at a time.
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(1)`;
    await tx`create table if not exists reel (id int primary key)`;
  });
  let ending = false;
  process.once("SIGTERM", () => {
    ending = true;
  });
  const [last] = await sql`select coalesce(max(id), 0)::int as id from reel`;
  say("up");

  for (let id = Number(last?.id) + 1; !ending; id++) {
    if (work !== "write") await new Promise((resolve) => setTimeout(resolve, 20));
    else await save(id);
  }
  await close();
  await server.stop();
  say("stopped");

  async function save(id: number): Promise<void> {
    // A row whose fate is unknown (the server was killed while it answered) is simply written again.
    await sql`insert into reel values (${id}) on conflict do nothing`.then(
      () => say(`saved ${id}`),
      () => save(id),
    );
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [dataDir = "", work = "wait", launchMode] = process.argv.slice(2);
run(dataDir, work, launchMode).catch((error: unknown) => {
  say(`refused ${isStartupError(error) ? `${error.exitCode} ${error.message}` : String(error)}`);
  process.exitCode = 1;
});
