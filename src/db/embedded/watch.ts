import postgres, { type Sql } from "postgres";
import type { ServerLocation } from "@/db/client";
import { superuser } from "@/db/embedded/create-cluster";
import { dial, poolSocket } from "@/db/pool-socket";

/** Every Marquee on this server holds this lock shared; who can take it alone is the last one. */
const presenceLock = 0x6d617272;

/** One connection that is held for as long as we use the server: it tells at once when the server goes away. */
export interface Watch {
  location: ServerLocation;
  sql: Sql;
  /** Settles when the connection is gone. */
  lost: Promise<void>;
  /** Asks the server something; false when it is gone. */
  answers(): Promise<boolean>;
  /** Leaves the circle of users; true when nobody else is in it. Held back, others cannot enter it meanwhile. */
  leave(): Promise<boolean>;
  enter(): Promise<void>;
  close(): Promise<void>;
}

/** "wait": the server is there and does not take connections now (starting, stopping, full). */
export type WatchAttempt = Watch | "wait" | "nobody";

export async function watchServer(location: ServerLocation): Promise<WatchAttempt> {
  let tellLost = () => {};
  const lost = new Promise<void>((resolve) => {
    tellLost = resolve;
  });
  const sql = postgres({
    ...location,
    ...{ socket: () => poolSocket(() => dial(location)) },
    database: "postgres",
    user: superuser,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    connection: { application_name: "marquee supervisor" },
    onnotice: () => undefined,
    onclose: () => tellLost(),
  });
  const close = () => sql.end({ timeout: 1 });
  const enter = async () => {
    await sql`select pg_advisory_lock_shared(${presenceLock})`;
  };
  try {
    await enter();
  } catch (error) {
    await close();
    return isNobody(error) ? "nobody" : "wait";
  }
  return {
    location,
    sql,
    lost,
    enter,
    close,
    answers: () =>
      sql`select 1`.then(
        () => true,
        () => false,
      ),
    async leave() {
      await sql`select pg_advisory_unlock_shared(${presenceLock})`;
      const [row] = await sql`select pg_try_advisory_lock(${presenceLock}) as alone`;
      return row?.alone === true;
    },
  };
}

function isNobody(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "ECONNREFUSED" || code === "ENOENT" || code === "ENOTSOCK" || code === "ENOTDIR";
}
