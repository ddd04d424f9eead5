import type { Reach } from "./address-guard";

export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface HttpCallOptions {
  /** What it talks to, as a person calls it: "Plex". Stands in every error sentence. */
  service: string;
  /** What opens the door there, as a person calls it: "token", "API key". */
  credential?: string;
  /** "private" for media servers and the like, "public" for everything that belongs on the internet. */
  reach: Reach;
  method?: HttpMethod;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** For the whole call with its redirects and body. 10,000 unless told. */
  timeoutMs?: number;
  /** Of the answer's body. 10 MiB unless told. */
  maxBytes?: number;
  /** 5 unless told. */
  maxRedirects?: number;
  /** Statuses to hand back instead of throwing; every 2xx unless told. */
  expect?: readonly number[];
  signal?: AbortSignal;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case; repeated headers joined by ", ". */
  headers: Readonly<Record<string, string>>;
  /** Where the answer came from in the end, without query and credentials. */
  url: string;
  body: Buffer;
}
