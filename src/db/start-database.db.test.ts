import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { getDatabase, setDatabase } from "@/db/client";
import { type RunningDatabase, startDatabase } from "@/db/start-database";
import { isStartupError } from "@/lib/startup-error";
import { testDatabase } from "@/testing/database";

const { connection, database } = await testDatabase();
let running: RunningDatabase | null = null;

afterEach(async () => {
  await running?.stop();
  running = null;
  // What the file's other tests, and its end, expect to find.
  setDatabase(null);
});

function urlOf(name: string): string {
  if (!("path" in connection)) throw new Error("tests run on a Unix socket");
  const folder = connection.path.slice(0, connection.path.lastIndexOf("/"));
  return `postgres://${connection.user}@${encodeURIComponent(folder)}:5432/${name}`;
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
    running = await startDatabase({
      dataDir: "/nowhere",
      databaseUrl: urlOf(connection.database),
      log: () => undefined,
    });
    expect(running.kind).toBe("outside");
    expect(getDatabase()).not.toBe(database);
    expect(await getDatabase().execute("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("names a database that does not exist, and never the password", async () => {
    const sentence = await refusal(urlOf("no_such_database").replace("@", ":hunter2@"));
    expect(sentence).toContain("(there is no database of that name): start it, or correct DATABASE_URL.");
    expect(sentence).not.toContain("hunter2");
  });

  it("gives up on a server that hangs up", async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    expect(await refusal(`postgres://me:hunter2@127.0.0.1:${port}/films`)).toBe(
      `Marquee cannot reach the database at 127.0.0.1:${port} (the connection was cut): start it, or correct DATABASE_URL.`,
    );
    server.close();
  });
});
