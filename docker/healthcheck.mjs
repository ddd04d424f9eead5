/** Ends with 0 when Marquee answers on the address it was told to listen on. */
const everyAddress = ["", "0.0.0.0", "::"];
const host = everyAddress.includes(process.env.HOST ?? "") ? "127.0.0.1" : process.env.HOST;
const name = host?.includes(":") ? `[${host}]` : host;
const answer = await fetch(`http://${name}:${process.env.PORT || 9393}/health`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
