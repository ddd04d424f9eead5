import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { guardedFetch } from "./guarded-fetch";
import type { HttpCallOptions } from "./http-call";
import { httpFailureOf } from "./http-failure";
import { parseJsonAnswer } from "./parse-json-answer";

const plex = { service: "Plex", credential: "token", reach: "private" } as const satisfies HttpCallOptions;
const secret = "tok-3n-very-secret";
const open: { close(): unknown }[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return `http://127.0.0.1:${await listen(server)}`;
}

async function listen(server: Server | ReturnType<typeof createSocketServer>): Promise<number> {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

async function failure(address: string, options: Partial<HttpCallOptions> = {}): Promise<Error> {
  const call = guardedFetch(address, { ...plex, headers: { "X-Plex-Token": secret }, ...options });
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("the call was expected to fail");
  const everything = `${error.stack} ${JSON.stringify(error.cause)}`;
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain("q-secret");
  return error;
}

describe("answers", () => {
  it("hands back status, headers and body, and an address without its query", async () => {
    const base = await serve((request, response) => {
      response.setHeader("X-Seen", `${request.method} ${request.url} ${request.headers["x-plex-token"]}`);
      response.end('{"a":1}');
    });
    const answer = await guardedFetch(`${base}/x?k=v`, { ...plex, headers: { "X-Plex-Token": secret } });
    expect(answer).toMatchObject({ status: 200, url: `${base}/x` });
    expect(answer.headers["x-seen"]).toBe(`GET /x?k=v ${secret}`);
    expect(parseJsonAnswer(answer, z.object({ a: z.number() }), "Plex")).toEqual({ a: 1 });
  });

  it("sends a body", async () => {
    const base = await serve((request, response) => request.pipe(response));
    const answer = await guardedFetch(base, { ...plex, method: "PUT", body: "größe=ü" });
    expect(answer.body.toString()).toBe("größe=ü");
  });

  it("says which field of an answer is not as expected, without its value", async () => {
    const base = await serve((_request, response) => response.end(`{"a":{"b":"${secret}"}}`));
    const answer = await guardedFetch(base, plex);
    const read = () => parseJsonAnswer(answer, z.object({ a: z.object({ b: z.number() }) }), "Plex");
    expect(read).toThrow(/something unexpected \(at a\.b\)/);
    expect(read).not.toThrow(secret);
  });
});

describe("limits", () => {
  it("stops at the size limit when the length is declared", async () => {
    const base = await serve((_request, response) => response.end("x".repeat(2_000)));
    const error = await failure(base, { maxBytes: 1_000 });
    expect(httpFailureOf(error)?.httpFailure).toBe("too-large");
  });

  it("stops at the size limit while an endless body arrives", async () => {
    const base = await serve((_request, response) => {
      const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
      response.on("close", () => clearInterval(timer));
    });
    const error = await failure(base, { maxBytes: 50_000 });
    expect(error.message).toBe(`Plex at ${base} sent more than the 50000 bytes allowed.`);
  });

  it("gives up on a server that never answers, and on one that never finishes", async () => {
    const silent = await serve(() => {});
    const dripping = await serve((_request, response) => {
      const timer = setInterval(() => response.write("x"), 10);
      response.on("close", () => clearInterval(timer));
    });
    for (const base of [silent, dripping]) {
      const error = await failure(base, { timeoutMs: 150 });
      expect(httpFailureOf(error)?.httpFailure).toBe("timed-out");
      expect(error.message).toContain("did not answer within 0.2 seconds");
    }
  });

  it("stops with the caller's own reason when aborted", async () => {
    const base = await serve(() => {});
    const controller = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 30);
    await expect(guardedFetch(base, { ...plex, signal: controller.signal })).rejects.toBe(reason);
  });
});

describe("redirects", () => {
  it("follows them, and gives the token only to the origin it was meant for", async () => {
    const seen: unknown[] = [];
    const target = await serve((request, response) => {
      seen.push(request.headers["x-plex-token"]);
      response.end("there");
    });
    const base = await serve((request, response) => {
      seen.push(request.headers["x-plex-token"]);
      response
        .writeHead(302, { Location: request.url === "/" ? "/second?k=q-secret" : `${target}/end` })
        .end();
    });
    const answer = await guardedFetch(base, { ...plex, headers: { "X-Plex-Token": secret } });
    expect(answer.body.toString()).toBe("there");
    expect(seen).toEqual([secret, secret, undefined]);
  });

  it("says where a server moved to when the token could not follow", async () => {
    const target = await serve((_request, response) => response.writeHead(401).end());
    const base = await serve((_request, response) => response.writeHead(301, { Location: target }).end());
    const error = await failure(base);
    expect(httpFailureOf(error)).toEqual({ httpFailure: "credential", status: 401 });
    expect(error.message).toContain(`It leads on to ${target}: enter that address instead.`);
  });

  it.each([
    "http://169.254.169.254/latest",
    "file:///etc/passwd",
    "http://user:q-secret@127.0.0.1/",
    "ftp://127.0.0.1/",
  ])("does not follow one to %s", async (location) => {
    const base = await serve((_request, response) => response.writeHead(302, { Location: location }).end());
    const error = await failure(base);
    expect(httpFailureOf(error)?.httpFailure).toBe("redirect");
  });

  it("does not run in circles", async () => {
    let calls = 0;
    const base = await serve((_request, response) => {
      calls++;
      response.writeHead(302, { Location: "/again" }).end();
    });
    const error = await failure(base, { maxRedirects: 3 });
    expect(httpFailureOf(error)?.httpFailure).toBe("redirect");
    expect(calls).toBe(4);
  });
});

describe("addresses", () => {
  it.each([
    "http://169.254.169.254/x",
    "http://[fe80::1]/",
    "http://0.0.0.0:1/",
    "http://[::ffff:169.254.1.1]/",
  ])("never calls %s", async (address) => {
    const error = await failure(address);
    expect(error).toMatchObject({ kind: "invalid", message: expect.stringContaining("not allowed") });
  });

  it("calls this machine only where the local network is meant, by address and by name", async () => {
    const base = await serve((_request, response) => response.end("hello"));
    const byName = base.replace("127.0.0.1", "localhost");
    expect((await guardedFetch(byName, plex)).body.toString()).toBe("hello");
    expect(await failure(base, { reach: "public" })).toMatchObject({ kind: "invalid" });
    const error = await failure(byName, { reach: "public" });
    expect(httpFailureOf(error)?.httpFailure).toBe("blocked");
  });

  it.each(["nonsense", "ftp://nas/", "javascript:alert(1)", "http://user:q-secret@nas/", "http://"])(
    "refuses %s as an address",
    async (address) => {
      expect(await failure(address)).toMatchObject({ kind: "invalid" });
    },
  );
});

describe("failures are told apart", () => {
  it("a name nobody knows", async () => {
    const error = await failure("http://no-such-host.invalid/?t=q-secret");
    expect(httpFailureOf(error)?.httpFailure).toBe("name-not-found");
    expect(error.message).toBe(
      "Plex cannot be found: the name no-such-host.invalid is not known here. Check the address.",
    );
  });

  it("nobody listening", async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((done) => server.close(done));
    const error = await failure(`http://127.0.0.1:${port}/?t=q-secret`);
    expect(httpFailureOf(error)?.httpFailure).toBe("refused");
    expect(error.message).toContain(`Plex at http://127.0.0.1:${port} refused the connection.`);
  });

  it("a connection closed without a word", async () => {
    const base = await serve((request) => request.socket.destroy());
    expect(httpFailureOf(await failure(base))?.httpFailure).toBe("closed");
  });

  it("an answer that is not HTTP", async () => {
    const port = await listen(createSocketServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n")));
    expect(httpFailureOf(await failure(`http://127.0.0.1:${port}`))?.httpFailure).toBe("bad-answer");
  });

  it("https spoken to a plain http port", async () => {
    const base = await serve((_request, response) => response.end());
    const error = await failure(base.replace("http:", "https:"));
    expect(httpFailureOf(error)?.httpFailure).toBe("not-https");
  });

  it.each([
    [401, "credential", "refused the token. Enter a valid token."],
    [403, "not-allowed", "Use the owner's token."],
    [404, "missing", "status 404"],
    [418, "bad-answer", "unexpected status 418"],
    [429, "limited", "too many calls"],
    [500, "server-error", "status 500"],
    [503, "server-error", "status 503"],
  ])("status %i", async (status, reason, words) => {
    const base = await serve((_request, response) =>
      response.writeHead(status, { "Retry-After": "7" }).end(secret),
    );
    const error = await failure(`${base}/?t=q-secret`);
    expect(httpFailureOf(error)).toEqual({ httpFailure: reason, status });
    expect(error.message).toContain(words);
    expect(error).toMatchObject({ kind: "upstream", retryAfterSeconds: 7 });
  });

  it("a token with a line break in it", async () => {
    const error = await failure("http://127.0.0.1:9/", { headers: { "X-Plex-Token": `${secret}\n` } });
    expect(error).toMatchObject({ kind: "invalid", message: expect.stringContaining("Paste it again") });
  });
});
