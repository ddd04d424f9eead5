/** An object of somebody else's JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first of several spellings that is there. */
export function pick(fields: Fields, ...names: string[]): unknown {
  const name = names.find((one) => Object.hasOwn(fields, one) && fields[one] !== null && fields[one] !== "");
  return name === undefined ? undefined : fields[name];
}

/** A whole number, also as text; null for anything else. */
export function asCount(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : null;
}
