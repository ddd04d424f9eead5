/** Two that waited for each other, and a snapshot that was overtaken: PostgreSQL asks to try again. */
const codes = new Set(["40P01", "40001"]);
const maxTries = 4;

/** Runs `work` again when the database asked for it. */
export async function retryTransient<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= maxTries || !isTransient(error)) throw error;
    }
  }
}

function isTransient(error: unknown): boolean {
  return error instanceof Error && "code" in error && codes.has(String(error.code));
}
