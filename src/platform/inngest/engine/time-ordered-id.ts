import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** An id in ULID form: ten digits of milliseconds, sixteen of chance; later ids sort after earlier ones. */
export function timeOrderedId(at: Date): string {
  let time = at.getTime();
  let head = "";
  for (let i = 0; i < 10; i++) {
    head = digits.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  let tail = "";
  for (const byte of randomBytes(16)) tail += digits.charAt(byte & 31);
  return head + tail;
}
