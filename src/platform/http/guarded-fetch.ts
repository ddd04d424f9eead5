import { type Dispatcher, request } from "undici";
import { invalid, isDomainError } from "@/platform/errors";
import { checkTarget } from "./check-target";
import { type CallFacts, explainNetworkError } from "./explain-network-error";
import { explainStatus } from "./explain-status";
import { guardedDispatcher } from "./guarded-dispatcher";
import type { HttpAnswer, HttpCallOptions } from "./http-call";
import { httpError } from "./http-failure";
import { type Hop, isRedirect, nextHop } from "./next-hop";
import { printableUrl } from "./printable-url";
import { readLimited } from "./read-limited";
import { skipsTlsVerification } from "./tls-leniency";

const defaultTimeoutMs = 10_000;
const defaultMaxBytes = 10 * 1024 * 1024;

/**
 * The one way out to other servers. Limits time and size, checks every address it connects to, follows redirects
 * itself and keeps credentials at home. Throws `invalid` for an address or key that cannot be used, `upstream`
 * (see `httpFailureOf`) for everything the other side does wrong, and the signal's own reason when aborted.
 */
export async function guardedFetch(address: string | URL, options: HttpCallOptions): Promise<HttpAnswer> {
  const url = parse(address, options.service);
  checkTarget(url, options.service, options.reach);
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const timer = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer;
  let hop: Hop = { url, method: options.method ?? "GET", headers: options.headers ?? {}, body: options.body };

  for (let redirects = 0; ; redirects++) {
    const facts = factsOf(hop.url, options, timeoutMs);
    const { answer, next } = await once(hop, options, signal, facts);
    if (answer)
      return judge(answer, options, facts, hop.url.origin === url.origin ? undefined : hop.url.origin);
    if (!next || redirects >= (options.maxRedirects ?? 5)) throw lostInRedirects(facts);
    checkRedirectTarget(next.url, options, facts);
    hop = next;
  }
}

/** One request: either the answer, or where a redirect leads (undefined: nowhere it may be followed to). */
async function once(hop: Hop, options: HttpCallOptions, signal: AbortSignal, facts: CallFacts) {
  try {
    const response = await request(hop.url, {
      dispatcher: guardedDispatcher(options.reach, !skipsTlsVerification(hop.url)),
      method: hop.method,
      headers: hop.headers,
      body: hop.body ?? null,
      signal,
    });
    const headers = flatten(response.headers);
    if (isRedirect(response.statusCode)) {
      await response.body.dump();
      return { next: nextHop(hop, response.statusCode, headers.location) };
    }
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    const declared = hop.method === "HEAD" ? undefined : headers["content-length"];
    const body = await readLimited(response.body, declared, maxBytes);
    if (!body) throw tooMuch(facts, maxBytes);
    return { answer: { status: response.statusCode, headers, url: printableUrl(hop.url), body } };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw isDomainError(error) ? error : explainNetworkError(error, facts);
  }
}

function judge(
  answer: HttpAnswer,
  options: HttpCallOptions,
  facts: CallFacts,
  redirectedTo: string | undefined,
) {
  const { status } = answer;
  const fine = options.expect ? options.expect.includes(status) : status >= 200 && status < 300;
  if (fine) return answer;
  throw explainStatus(status, facts, redirectedTo, answer.headers["retry-after"]);
}

function parse(address: string | URL, service: string): URL {
  if (typeof address !== "string") return address;
  if (!URL.canParse(address)) throw invalid(`The address of ${service} is not a valid URL.`);
  return new URL(address);
}

function checkRedirectTarget(url: URL, options: HttpCallOptions, facts: CallFacts): void {
  try {
    checkTarget(url, options.service, options.reach);
  } catch {
    const sentence = `${facts.service} at ${facts.origin} leads on to an address that is not allowed. Check the address.`;
    throw httpError("redirect", sentence);
  }
}

function lostInRedirects(facts: CallFacts) {
  const sentence = `${facts.service} at ${facts.origin} leads on to another address and never answers. Check the address.`;
  return httpError("redirect", sentence);
}

function tooMuch(facts: CallFacts, maxBytes: number) {
  const limit = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MB` : `${maxBytes} bytes`;
  return httpError("too-large", `${facts.service} at ${facts.origin} sent more than the ${limit} allowed.`);
}

function factsOf(url: URL, options: HttpCallOptions, timeoutMs: number): CallFacts {
  const { service, credential = "key" } = options;
  return { service, credential, origin: url.origin, host: url.hostname, timeoutMs };
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
