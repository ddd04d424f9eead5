const secretKeys =
  /^(authorization|cookie|set-cookie|x-api-key|x-plex-token|x-emby-token|token|api_?key|apikey|password|secret|credential.*)$/i;
const secretsInText: Array<[RegExp, string]> = [
  [/([?&](?:api_?key|token|x-plex-token|access_token)=)[^&\s"']+/gi, "$1[hidden]"],
  [/\b(bearer\s+)[\w.~+/=-]+/gi, "$1[hidden]"],
  [/\bnx_[\w-]{8,}/g, "nx_[hidden]"],
  [/(:\/\/[^/\s:@]+:)[^@\s/]+@/g, "$1[hidden]@"],
];

/** Takes secrets out of a text before it is written anywhere. */
export function redactText(text: string): string {
  return secretsInText.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
}

/** The same for a whole log record: by key where the key gives it away, by pattern elsewhere. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redactText(value);
  if (value === null || typeof value !== "object" || depth > 6) return value;
  // Errors have their own serializer, which hides secrets as well.
  if (value instanceof Date || value instanceof Error) return value;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      secretKeys.test(key) && inner != null ? [key, "[hidden]"] : [key, redact(inner, depth + 1)],
    ),
  );
}
