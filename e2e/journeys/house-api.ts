import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world";
import { plexToken } from "../world-facts";

export interface Clip {
  id: number;
  filename: string;
  full_path: string;
  display_name: string | null;
  category_id: number | null;
  tags: string[];
}

export interface HouseApi {
  /** Throws when the answer is not 2xx. */
  send<T>(method: string, path: string, body?: object): Promise<T>;
  upload(sample: string, fields?: Record<string, string>): Promise<Clip>;
  /** Connects the Plex of the house. */
  connectPlex(): Promise<void>;
}

/** Fills a house quickly, where filling it is not what a journey is about. */
export function houseApi({ url, clipsFolder, plex }: World): HouseApi {
  async function send<T>(method: string, path: string, body?: object): Promise<T> {
    const isForm = body instanceof FormData;
    const answer = await fetch(url + path, {
      method,
      headers: body && !isForm ? { "content-type": "application/json" } : {},
      body: isForm ? body : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  return {
    send,
    upload: async (sample, fields = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      form.set("file", new Blob([await readFile(join(clipsFolder, sample))]), sample);
      return send<Clip>("POST", "/prerolls/upload", form);
    },
    connectPlex: async () => {
      await send("PUT", "/settings", { plex_url: plex.url, plex_token: plexToken });
    },
  };
}
