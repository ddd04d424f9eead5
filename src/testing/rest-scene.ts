import { readFile } from "node:fs/promises";
import { beforeEach } from "vitest";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { createRestApp } from "@/transport/rest/create-rest-app";

/** What the front server says of a caller of the house. */
export const home = { "x-marquee-peer": "127.0.0.1" };

/** The REST door over an empty database and data folder, with sample clips to upload. Once at the top of a test file. */
export async function restScene() {
  const { empty } = await testDatabase();
  const data = await testDataFolder();
  const samples = await makeClips();
  const app = createRestApp();
  const keys = { full: "", read: "" };

  beforeEach(async () => {
    await empty();
    await data.empty();
    keys.full = (await createApiKey(systemContext("test"), { name: "full" })).key;
    keys.read = (await createApiKey(systemContext("test"), { name: "read", permissions: "read" })).key;
  });

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = home) {
    const isForm = body instanceof FormData;
    const json: Record<string, string> =
      body === undefined || isForm ? {} : { "content-type": "application/json" };
    const sent = isForm || typeof body === "string" ? body : JSON.stringify(body);
    const request = new Request(`http://marquee${path}`, {
      method,
      headers: { ...headers, ...json },
      body: sent,
    });
    const response = await app.fetch(request);
    return { status: response.status, body: await response.json() };
  }

  async function form(
    sample: string,
    fields: Record<string, string> = {},
    fileName = sample,
  ): Promise<FormData> {
    const sent = new FormData();
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    sent.set("file", new Blob([await readFile(samples.clip(sample).path)]), fileName);
    return sent;
  }

  return {
    app,
    data,
    samples,
    keys,
    call,
    form,
    upload: async (...parameters: Parameters<typeof form>) =>
      call("POST", "/prerolls/upload", await form(...parameters)),
    /** The videos on disk, without their pictures. */
    videos: async () => (await data.files()).filter((file) => !file.startsWith("thumbnails")),
  };
}
