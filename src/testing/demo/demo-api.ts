import type { z } from "zod";

export interface DemoApi {
  get<T>(path: string, answer: z.ZodType<T>): Promise<T>;
  /** Sends JSON, or a form as it is. */
  send<T>(method: "POST" | "PUT", path: string, body: unknown, answer: z.ZodType<T>): Promise<T>;
}

/** Calls the app as any script would. Throws with the app's own sentence when a call is refused. */
export function demoApi(url: string, options: { key?: string; signal?: AbortSignal } = {}): DemoApi {
  async function call<T>(method: string, path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${url}${path}`, {
      method,
      signal: options.signal,
      headers: {
        ...(options.key && { "x-api-key": options.key }),
        // tRPC wants it also when there is nothing to say.
        ...(method !== "GET" && !isForm && { "content-type": "application/json" }),
      },
      body: isForm || body === undefined ? (body as FormData | undefined) : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${text}`);
    return schema.parse(JSON.parse(text));
  }
  return {
    get: (path, schema) => call("GET", path, undefined, schema),
    send: call,
  };
}
