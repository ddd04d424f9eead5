/** Ends with 0 when Marquee and its database answer; what it prints is shown by `docker inspect`. */
const everyAddress = ["", "0.0.0.0", "::"];
const wanted = process.env.HOST?.trim() ?? "";
const host = everyAddress.includes(wanted) ? "127.0.0.1" : wanted;
const address = host.includes(":") ? `[${host}]` : host;
const url = `http://${address}:${process.env.PORT?.trim() || 9393}/health`;

try {
  // Shorter than Docker's own limit, so that the reason is told.
  const answer = await fetch(url, { signal: AbortSignal.timeout(4_000) });
  process.stdout.write(`${await answer.text()}\n`);
  process.exitCode = answer.ok ? 0 : 1;
} catch (error) {
  process.stdout.write(`${url} does not answer: ${error.cause?.message || error.message}\n`);
  process.exitCode = 1;
}
