// Read by whatever Node is installed, however old: no import, no newer syntax, before the version is known.
var wanted = [20, 18];
var found = process.versions.node.split(".").map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(`The demo cannot start: it needs Node 20.18 or newer, and this is ${process.versions.node}.`);
  process.exit(78);
} else {
  void import("./start-demo.mjs");
}
