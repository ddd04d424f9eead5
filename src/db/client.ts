import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { dial, poolSocket, type SocketTarget } from "@/db/pool-socket";
import { schema } from "@/db/schema";
import { surviveLostTransactions } from "@/db/survive-lost-transactions";
import { forgetSingleton, singleton } from "@/lib/singleton";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** How to reach a server: by the path of its Unix socket, or by an address. */
export type ServerLocation = { path: string } | { host: string; port: number; password: string };

/** Where a database is: a URL, or a name on a server of ours. */
export type Connection = { url: string } | (ServerLocation & { database: string; user: string });

export interface OpenOptions {
  /** The most connections at once. */
  max: number;
  /** Shown by PostgreSQL in pg_stat_activity. */
  applicationName?: string;
  /** Opens the socket of a new connection itself; lets the embedded server hold new connections while it restarts. */
  socket?: () => Promise<Socket>;
}

export interface OpenDatabase {
  database: Database;
  sql: Sql;
  /** Waits up to `timeoutSeconds` for queries under way, then cuts the connections. */
  close(timeoutSeconds?: number): Promise<void>;
}

/** Opens a pool; connects at the first query. Drizzle makes this pool answer dates and times as text. */
export function openDatabase(connection: Connection, options: OpenOptions): OpenDatabase {
  const common: DriverOptions = {
    max: options.max,
    connect_timeout: 10,
    socket: (parsed) => {
      fetchTypesOnce(parsed);
      return poolSocket(options.socket ?? (() => dial(targetOf(parsed))));
    },
    idle_timeout: 60,
    max_lifetime: null,
    connection: { application_name: options.applicationName ?? "marquee", TimeZone: "UTC" },
    onnotice: () => undefined,
  };
  const sql = "url" in connection ? postgres(connection.url, common) : postgres({ ...common, ...connection });
  surviveLostTransactions(sql);
  return {
    sql,
    database: drizzle(sql, { schema }),
    close: (timeoutSeconds = 5) => sql.end({ timeout: timeoutSeconds }),
  };
}

/** What the driver's own types leave out. */
interface DriverOptions extends postgres.Options<Record<string, postgres.PostgresType>> {
  socket: (parsed: ParsedOptions) => Promise<Duplex>;
}

interface ParsedOptions {
  fetch_types: boolean;
  shared: { typeArrayMap: Record<string, number> };
  path: string | false | undefined;
  host: string[];
  port: number[];
}

/**
 * The driver asks each new connection for the array types, and a connection that breaks meanwhile is a rejection that
 * nobody hears. What one connection has learnt holds for the whole pool.
 */
function fetchTypesOnce(parsed: ParsedOptions): void {
  parsed.fetch_types = Object.keys(parsed.shared.typeArrayMap).length === 0;
}

function targetOf({ path, host, port }: ParsedOptions): SocketTarget {
  return path ? { path } : { host: host[0] ?? "localhost", port: port[0] ?? 5432 };
}

const slot = (): { open: OpenDatabase | null } => singleton("database", () => ({ open: null }));

function current(): OpenDatabase {
  const { open } = slot();
  if (!open) throw new Error("The database is not open yet.");
  return open;
}

/** Makes `open` the database of this process. */
export function setDatabase(open: OpenDatabase | null): void {
  if (open) slot().open = open;
  else forgetSingleton("database");
}

/** Drizzle over every table. */
export function getDatabase(): Database {
  return current().database;
}

/** The bare driver, for what Drizzle cannot say. */
export function getSql(): Sql {
  return current().sql;
}
