/** A line for the person at the terminal; standard output is for the log. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
