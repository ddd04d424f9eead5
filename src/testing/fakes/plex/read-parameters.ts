/** Reads a query string: "+" stays a plus, as RFC 3986 has it. Undefined when an escape is broken. */
export function readQuery(text: string): Map<string, string> | undefined {
  return read(text, (part) => part);
}

/** Reads a form body: "+" is a space. Undefined when an escape is broken. */
export function readForm(text: string): Map<string, string> | undefined {
  return read(text, (part) => part.replaceAll("+", " "));
}

function read(text: string, prepare: (part: string) => string): Map<string, string> | undefined {
  try {
    return new Map(
      text
        .split("&")
        .filter((pair) => pair !== "")
        .map((pair) => {
          const equals = pair.indexOf("=");
          const name = equals === -1 ? pair : pair.slice(0, equals);
          const value = equals === -1 ? "" : pair.slice(equals + 1);
          return [decodeURIComponent(prepare(name)), decodeURIComponent(prepare(value))];
        }),
    );
  } catch {
    return undefined;
  }
}
