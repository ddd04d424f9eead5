/** Octets of a line without its end (RFC 5545, 3.1). */
const octetsMax = 75;

const octetsOf = (text: string) => Buffer.byteLength(text);

function foldLine(line: string): string {
  if (octetsOf(line) <= octetsMax) return line;
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > octetsMax) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Folds the lines of an iCalendar file anew: by octets, not by characters, and never inside of one. */
export function foldLines(text: string): string {
  const whole = text.replace(/\r\n[ \t]/g, "");
  return whole.split("\r\n").map(foldLine).join("\r\n");
}
