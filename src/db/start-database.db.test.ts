import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { getDatabase, setDatabase } from "@/db/client";
import { type RunningDatabase, startDatabase } from "@/db/start-database";
import { isStartupError } from "@/lib/startup-error";
import { testDatabase } from "@/testing/database";

const { connection, database } = await testDatabase();
let running: RunningDatabase | null = null;
const servers: Server[] = [];

afterEach(async () => {
  await running?.stop();
  running = null;
  for (const server of servers.splice(0)) server.close();
  // What the file's other tests, and its end, expect to find.
  setDatabase(null);
});

/** Listens on loopback as an outside server would. */
async function listen(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer(serve).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** The test server, reached over TCP. */
function throughTcp(socket: Socket): void {
  if (!("path" in connection)) throw new Error("tests run on a Unix socket");
  const inside = connect(connection.path);
  for (const end of [socket, inside]) end.on("error", () => undefined);
  socket.pipe(inside).pipe(socket);
}

async function refusal(databaseUrl: string): Promise<string> {
  const outcome = startDatabase({ dataDir: "/nowhere", databaseUrl, log: () => undefined });
  return outcome.then(
    () => "it started",
    (error: unknown) => (isStartupError(error) ? error.message : String(error)),
  );
}

describe("startDatabase", () => {
  it("uses the server of DATABASE_URL and starts none of its own", async () => {
    if ("url" in connection) throw new Error("the test server has no URL");
    const databaseUrl = `postgres://marquee@127.0.0.1:${await listen(throughTcp)}/${connection.database}`;
    running = await startDatabase({ dataDir: "/nowhere", databaseUrl, log: () => undefined });
    expect(running.kind).toBe("outside");
    expect(getDatabase()).not.toBe(database);
    expect(await getDatabase().execute("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("names a database that does not exist, and never the password", async () => {
    const port = await listen(throughTcp);
    expect(await refusal(`postgres://marquee:hunter2@127.0.0.1:${port}/no_such_database`)).toBe(
      `Marquee cannot reach the database at 127.0.0.1:${port} (there is no database of that name): start it, or correct DATABASE_URL.`,
    );
  });

  it("gives up on a server that hangs up", async () => {
    const port = await listen((socket) => socket.destroy());
    expect(await refusal(`postgres://me:hunter2@127.0.0.1:${port}/films`)).toBe(
      `Marquee cannot reach the database at 127.0.0.1:${port} (the connection was cut): start it, or correct DATABASE_URL.`,
    );
  });
});
