import { execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { appendFile, copyFile, rm, stat } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { atLeast, atMost, type Figure } from "./figure";
import { memoryMb, processesOf } from "./memory";
import { startProcess } from "./running-process";

const sizeBytes = 499 * 1024 * 1024;
/** Reading a process's memory holds it up for a moment: not too often. */
const sampleEveryMs = 150;

/** A real clip, made large by an MP4 "free" box at its end, which players skip. */
async function makeLargeClip(clip: string, file: string): Promise<void> {
  await copyFile(clip, file);
  const paddingBytes = sizeBytes - (await stat(file)).size;
  const head = Buffer.alloc(8);
  head.writeUInt32BE(paddingBytes, 0);
  head.write("free", 4, "ascii");
  await appendFile(file, head);
  const chunk = Buffer.alloc(8 * 1024 * 1024, 7);
  for (let left = paddingBytes - head.length; left > 0; left -= chunk.length) {
    await appendFile(file, chunk.subarray(0, Math.min(left, chunk.length)));
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function upload(url: string, file: string, name: string): Promise<void> {
  const boundary = "marquee-bench-boundary";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: video/mp4\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const length = Buffer.byteLength(head) + (await stat(file)).size + Buffer.byteLength(tail);
  await new Promise<void>((resolve, reject) => {
    const call = request(`${url}/prerolls/upload`, {
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": length },
    });
    call.on("error", reject);
    call.on("response", (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on("end", () => (answer.statusCode === 201 ? resolve() : reject(new Error(`upload: ${text}`))));
    });
    call.write(head);
    const body = createReadStream(file, { highWaterMark: 1024 * 1024 });
    body.on("error", reject);
    body.on("end", () => call.end(tail));
    body.pipe(call, { end: false });
  });
}

/** Uploads nearly 500 MB, beside what the same file costs to copy and to hash. */
export async function benchUpload(port: number, dataDir: string, clip: string): Promise<Figure[]> {
  const file = join(dataDir, "..", `marquee-bench-${process.pid}.mp4`);
  await makeLargeClip(clip, file);
  const app = await startProcess({
    args: ["src/tooling/start.mjs"],
    port,
    path: "/health",
    env: { MARQUEE_DATA_DIR: dataDir },
  });
  try {
    const floorMs = await timed(async () => {
      execFileSync("cp", [file, `${file}.copy`]);
      execFileSync("sha256sum", [`${file}.copy`], { stdio: "ignore" });
    });

    // The first upload is watched, the second is timed: watching slows down what it watches.
    await sleep(3_000);
    const pids = processesOf(app.pid, dataDir);
    const idleMb = memoryMb(pids);
    let peakMb = idleMb;
    const sampler = setInterval(() => {
      peakMb = Math.max(peakMb, memoryMb(pids));
    }, sampleEveryMs);
    await upload(app.url, file, "large.mp4");
    clearInterval(sampler);
    // One more empty box makes it another file.
    await appendFile(file, Buffer.from([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65]));
    const uploadMs = await timed(() => upload(app.url, file, "another.mp4"));
    return [
      atMost(
        "extra memory while 499 MB are uploaded",
        peakMb - idleMb,
        50,
        "MB",
        `app and database, idle ${idleMb.toFixed(0)} MB; without the video tools' own processes`,
      ),
      atLeast(
        "upload speed beside cp and sha256sum",
        floorMs / uploadMs,
        0.8,
        "x",
        `${uploadMs.toFixed(0)} ms beside ${floorMs.toFixed(0)} ms`,
      ),
    ];
  } finally {
    await app.stop();
    await rm(file, { force: true });
    await rm(`${file}.copy`, { force: true });
  }
}
