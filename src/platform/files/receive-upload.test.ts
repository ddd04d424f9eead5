import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { beforeEach, describe, expect, it } from "vitest";
import { clearIncoming, discardIncoming, takeIncoming } from "@/platform/files/incoming-files";
import { receiveUpload } from "@/platform/files/receive-upload";
import { testDataFolder } from "@/testing/data-folder";

const data = await testDataFolder();
beforeEach(() => data.empty());

const limitBytes = 1024 * 1024;
const options = { fileFields: ["file"], maxFileBytes: limitBytes };
const boundary = "----x";

function part(headers: string, body: string | Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from("\r\n"),
  ]);
}
const end = Buffer.from(`--${boundary}--\r\n`);

/** A request whose body arrives in the given pieces. */
function request(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  headers: Record<string, string> = {},
) {
  return new Request("http://marquee/upload", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...headers },
    body: Readable.toWeb(Readable.from(pieces)),
    duplex: "half",
  } as RequestInit);
}

function* cut(body: Buffer, pieceBytes: number): Generator<Uint8Array> {
  for (let at = 0; at < body.length; at += pieceBytes) yield body.subarray(at, at + pieceBytes);
}

const bytes = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) & 255));

describe("receiveUpload", () => {
  it.each([1_000_000, 4_096, 7])("reads files and fields from pieces of %i bytes", async (pieceBytes) => {
    const content = bytes(pieceBytes === 7 ? 5_000 : 300_000);
    const body = Buffer.concat([
      part('name="category_id"', "1"),
      part('name="file"; filename="Größe 🎬.mp4"', content),
      part('name="tags"', "später"),
      end,
    ]);
    const { files, fields } = await receiveUpload(request(cut(body, pieceBytes)), options);
    expect([...fields]).toEqual([
      ["category_id", "1"],
      ["tags", "später"],
    ]);
    expect(files).toEqual([
      {
        uploadId: expect.any(String),
        fileName: "Größe 🎬.mp4",
        sizeBytes: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
      },
    ]);
    expect(await data.files()).toHaveLength(1);
    const [file] = files;
    const taken = takeIncoming(file?.uploadId ?? "");
    expect(taken.path.startsWith(join(data.path, "incoming/"))).toBe(true);
    expect(() => takeIncoming(file?.uploadId ?? "")).toThrow("not here any more");
  });

  it("takes a file of exactly the limit and forgets it when it is discarded", async () => {
    const body = Buffer.concat([part('name="file"; filename="a.mp4"', bytes(limitBytes)), end]);
    const { files } = await receiveUpload(request([body]), options);
    expect(files[0]?.sizeBytes).toBe(limitBytes);
    await discardIncoming(files[0]?.uploadId ?? "");
    expect(await data.files()).toEqual([]);
  });

  it("stops reading at the limit and leaves nothing", async () => {
    let sent = 0;
    async function* endless() {
      yield Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n`,
      );
      for (;;) {
        sent += 64 * 1024;
        yield bytes(64 * 1024);
      }
    }
    await expect(receiveUpload(request(endless()), options)).rejects.toMatchObject({ kind: "too-large" });
    expect(sent).toBeLessThan(4 * limitBytes);
    expect(await data.files()).toEqual([]);
  });

  it("refuses a length beyond the limit before it reads anything", async () => {
    let read = false;
    function* body() {
      read = true;
      yield end;
    }
    const announced = request(body(), { "content-length": String(2 * limitBytes) });
    await expect(receiveUpload(announced, options)).rejects.toMatchObject({ kind: "too-large" });
    expect(read).toBe(false);
  });

  const file = part('name="file"; filename="a.mp4"', bytes(1000));
  it.each([
    ["a body that breaks off", request([file.subarray(0, 500)]), "invalid"],
    ["a body without an end", request([file]), "invalid"],
    ["a body that is no form", request([Buffer.from("hello")]), "invalid"],
    ["JSON", request([Buffer.from("{}")], { "content-type": "application/json" }), "invalid"],
    ["a form without a boundary", request([file, end], { "content-type": "multipart/form-data" }), "invalid"],
    ["two files where one is asked for", request([file, file, end]), "invalid"],
    ["a file in another field", request([part('name="film"; filename="a.mp4"', "x"), end]), "invalid"],
    ["a field that is too long", request([file, part('name="tags"', bytes(100_000)), end]), "too-large"],
    ["too many fields", request([file, ...Array<Buffer>(40).fill(part('name="a"', "1")), end]), "invalid"],
  ])("refuses %s and leaves nothing", async (_what, sent, kind) => {
    await expect(receiveUpload(sent, options)).rejects.toMatchObject({ kind });
    expect(await data.files()).toEqual([]);
  });

  it("refuses a body that breaks off, at whatever byte, and leaves nothing", async () => {
    const whole = Buffer.concat([part('name="a"', "1"), part('name="file"; filename="a.mp4"', "video"), end]);
    // The closing line break may be missing.
    const last = whole.length - 3;
    for (let length = 0; length < last; length += 1) {
      const broken = receiveUpload(request([whole.subarray(0, length)]), options);
      await expect(broken, `at byte ${length}`).rejects.toMatchObject({ kind: "invalid" });
    }
    expect(await data.files()).toEqual([]);
  });

  it("takes several files where they are asked for", async () => {
    const { files } = await receiveUpload(request([file, file, end]), { ...options, maxFiles: 2 });
    expect(files).toHaveLength(2);
  });

  it("sees no file in a field that nobody filled", async () => {
    const { files } = await receiveUpload(request([part('name="file"; filename=""', ""), end]), options);
    expect(files).toEqual([]);
    expect(await data.files()).toEqual([]);
  });

  it("leaves nothing when the client goes away", async () => {
    let settle: (outcome: unknown) => void = () => undefined;
    const outcome = new Promise((resolve) => {
      settle = resolve;
    });
    const server = createServer(
      getRequestListener(async (incoming) => {
        await receiveUpload(incoming, options).then(settle, settle);
        return new Response();
      }),
    );
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    client.write(
      `POST /u HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 900000\r\n\r\n`,
    );
    client.write(file.subarray(0, 700));
    await expect.poll(async () => (await data.files()).length).toBe(1);
    client.destroy();
    expect(await outcome).toMatchObject({ kind: "invalid" });
    expect(await data.files()).toEqual([]);
    server.close();
  });
});

describe("clearIncoming", () => {
  it("removes what a killed process left", async () => {
    await receiveUpload(request([Buffer.concat([file(), end])]), options);
    expect(await clearIncoming()).toBe(1);
    expect(await data.files()).toEqual([]);
  });
  const file = () => part('name="file"; filename="a.mp4"', "x");
});
