import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { chmod, link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { singleton } from "@/lib/singleton";
import { DomainError } from "@/platform/errors";

const slot = (): { key: Buffer | null } => singleton("secret-key", () => ({ key: null }));

/**
 * Loads the key that seals secrets: MARQUEE_SECRET when given, else `secret.key` (0600) in the data folder,
 * made at the first start. Two processes that start at once end with the same file.
 */
export async function loadSecretKey(dataDir: string, given: string | undefined): Promise<void> {
  if (given) {
    slot().key = Buffer.from(hkdfSync("sha256", given, "marquee", "sealing", 32));
    return;
  }
  const file = join(/* turbopackIgnore: true */ dataDir, "secret.key");
  slot().key = (await readKey(file)) ?? (await makeKey(file));
}

async function readKey(file: string): Promise<Buffer | null> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const key = Buffer.from(text.trim(), "hex");
  if (key.length !== 32) throw new DomainError("internal", `${file} is damaged: it must hold 64 hex digits.`);
  return key;
}

async function makeKey(file: string): Promise<Buffer> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  // A link fails when the name exists, so that the first of two processes wins and neither reads half a key.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft, { force: true });
  const key = await readKey(file);
  if (!key) throw new DomainError("internal", `${file} could not be read back.`);
  return key;
}

function key(): Buffer {
  const loaded = slot().key;
  if (!loaded) throw new DomainError("internal", "The secret key is not loaded yet.");
  return loaded;
}

/** A name for this installation that stays the same and says nothing of the key: media servers list us under it. */
export function installationId(): string {
  return Buffer.from(hkdfSync("sha256", key(), "marquee", "installation id", 16)).toString("hex");
}

/** AES-256-GCM; answers "v1.<nonce>.<tag>.<text>", base64url. */
export function seal(plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return ["v1", nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** Opens what `seal` made. Throws when the key is another one or the text was changed. */
export function unseal(sealed: string): string {
  const [version, nonce, tag, text] = sealed.split(".");
  if (version !== "v1" || !nonce || !tag || text === undefined) {
    throw new DomainError("internal", "A stored secret is damaged; enter it again.");
  }
  try {
    const decipher = createDecipheriv("aes-256-gcm", key(), Buffer.from(nonce, "base64url"));
    decipher.setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString(
      "utf8",
    );
  } catch (cause) {
    throw new DomainError("conflict", "A stored secret cannot be opened with this key; enter it again.", {
      cause,
    });
  }
}
