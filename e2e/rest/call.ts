import { theWorld } from "../world";

export interface Caller {
  key?: string;
  /** A caller from the internet, through a proxy of the house. */
  fromOutside?: boolean;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** One call as a script would make it. */
export async function call(
  method: string,
  path: string,
  { key, fromOutside }: Caller = {},
  body?: BodyInit | object,
): Promise<Answer> {
  const headers = new Headers();
  if (key) headers.set("x-api-key", key);
  if (fromOutside) headers.set("x-forwarded-for", "203.0.113.9");
  const isPlain = Array.isArray(body) || (body !== undefined && (body as object).constructor === Object);
  if (isPlain || typeof body === "string") headers.set("content-type", "application/json");
  const answer = await fetch(theWorld().url + path, {
    method,
    headers,
    redirect: "manual",
    body: isPlain ? JSON.stringify(body) : (body as BodyInit | undefined),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json");
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

/** Makes a key for tests. */
export async function makeKey(permissions: "read" | "full"): Promise<string> {
  const answer = await call(
    "POST",
    "/api/keys",
    {},
    { name: `${permissions} key of the tests`, permissions },
  );
  return (answer.body as { key: string }).key;
}
