import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const script = join(dirname(fileURLToPath(import.meta.url)), "../../docker/entrypoint.sh");
const isRoot = process.geteuid?.() === 0;
const defaults = "1000:1000 0022";

test.skip(process.platform !== "linux", "the image is one of Linux");

/** Enters the image with a short command; `become` stands before the entrypoint, as Docker's own options do. */
function enter(
  settings: Record<string, string>,
  become: string[] = [],
  command = 'echo "$(id -u):$(id -g) $(umask)"',
) {
  const config = mkdtempSync(join(tmpdir(), "marquee-config-"));
  const [program = "", ...args] = [...become, "/bin/sh", script, "sh", "-c", command];
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const env = { NODE_ENV: "production" as const, PATH: path, MARQUEE_DATA_DIR: config, ...settings };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: "utf8" });
  rmSync(config, { recursive: true });
  return { status, said: stdout.trim(), warnings: stderr.trim() };
}

test("takes every mask that leaves the owner his rights", () => {
  const masks = [
    ["", "0022"],
    ["2", "0002"],
    ["77", "0077"],
    ["002", "0002"],
    ["0027", "0027"],
  ];
  for (const [UMASK = "", mask] of masks) {
    expect(enter({ UMASK }, [], "umask")).toEqual({ status: 0, said: mask, warnings: "" });
  }
});

for (const UMASK of ["9", "rwx", "777", "1022", "00022", "-1", "02 2"]) {
  test(`leaves out UMASK=${UMASK} and says so`, () => {
    const { status, said, warnings } = enter({ UMASK }, [], "umask");
    expect([status, said]).toEqual([0, "0022"]);
    expect(warnings).toMatch(new RegExp(`^Marquee: UMASK must be .* not "${UMASK}"; 022 is used\\.$`));
  });
}

test("keeps a time zone that there is, and leaves out one that there is not", () => {
  for (const TZ of ["Europe/Paris", ":Asia/Tokyo", "utc", ":/etc/localtime"]) {
    expect(enter({ TZ }, [], "echo $TZ")).toEqual({ status: 0, said: TZ, warnings: "" });
  }
  expect(enter({ TZ: "Mars/Olympus" }, [], "echo $TZ")).toEqual({
    status: 0,
    said: "UTC",
    warnings: 'Marquee: TZ must be a time zone such as Europe/Paris, not "Mars/Olympus"; UTC is used.',
  });
});

test("hands the command over as it is", () => {
  const { said } = enter({}, [], 'printf "[%s]" "two words" "*" "" "$0"');
  expect(said).toBe("[two words][*][][sh]");
});

test.describe("as root", () => {
  test.skip(!isRoot, "only root may become somebody else");

  for (const [settings, said] of [
    [{}, defaults],
    [{ PUID: "", PGID: "" }, defaults],
    [{ PUID: "99", PGID: "100" }, "99:100 0022"],
    [{ PUID: "1026" }, "1026:1000 0022"],
    [{ PUID: "0", PGID: "0" }, "0:0 0022"],
  ] as const) {
    test(`becomes ${said} for ${JSON.stringify(settings)}`, () => {
      expect(enter(settings)).toEqual({ status: 0, said, warnings: "" });
    });
  }

  for (const value of ["me", "-1", "1.5", "4294967295", "99999999999", "10 00"]) {
    test(`leaves out PUID=${value} and PGID=${value} and says so`, () => {
      const { status, said, warnings } = enter({ PUID: value, PGID: value });
      expect([status, said]).toEqual([0, defaults]);
      const sentence = (name: string) =>
        `Marquee: ${name} must be a number such as 1000, not "${value}"; 1000 is used.`;
      expect(warnings).toBe(`${sentence("PUID")}\n${sentence("PGID")}`);
    });
  }

  test("keeps the groups it was given, and loses root's own", () => {
    const become = ["setpriv", "--groups=0,44,105", "--"];
    expect(enter({}, become, "id -G").said).toBe("1000 44 105");
  });

  test("stays root where it may not become somebody else, and says so", () => {
    const become = ["setpriv", "--bounding-set=-setuid,-setgid", "--"];
    const { said, warnings } = enter({ PUID: "99" }, become);
    expect(said).toBe("0:0 0022");
    expect(warnings).toMatch(/^Marquee: the container may not become user 99:1000, .*; it stays root\.$/);
  });

  test("with `user:`, PUID and PGID have no meaning, which is said only if they differ", () => {
    const become = ["setpriv", "--reuid=1026", "--regid=100", "--clear-groups", "--"];
    const same = enter({ PUID: "1026", PGID: "100", UMASK: "002" }, become);
    expect(same).toEqual({ status: 0, said: "1026:100 0002", warnings: "" });
    const { said, warnings } = enter({ PUID: "1000", PGID: "100" }, become);
    expect(said).toBe("1026:100 0022");
    expect(warnings).toBe(
      "Marquee: PUID=1000 is left out, because the container was started as user 1026:100.",
    );
  });
});
