import { getSql } from "@/db/client";

/**
 * Runs `work` while no other process works under the same name and number; waits for its turn. The lock lives on a
 * connection of its own, so that work which talks to other servers holds no transaction meanwhile, and falls with
 * the connection should this process be killed.
 */
export async function withLock<T>(name: string, id: number, work: () => Promise<T>): Promise<T> {
  const connection = await getSql().reserve();
  try {
    await connection`select pg_advisory_lock(hashtext(${name}), ${id})`;
    try {
      return await work();
    } finally {
      // It can only fail with the connection, and with that the lock has gone already.
      await connection`select pg_advisory_unlock(hashtext(${name}), ${id})`.catch(() => undefined);
    }
  } finally {
    connection.release();
  }
}

/** As `withLock`, without waiting: null at once when somebody else works under the same name and number. */
export async function tryWithLock<T>(
  name: string,
  id: number,
  work: () => Promise<T>,
): Promise<{ value: T } | null> {
  const connection = await getSql().reserve();
  try {
    const [row] = await connection<{ isMine: boolean }[]>`
      select pg_try_advisory_lock(hashtext(${name}), ${id}) as "isMine"`;
    if (!row?.isMine) return null;
    try {
      return { value: await work() };
    } finally {
      await connection`select pg_advisory_unlock(hashtext(${name}), ${id})`.catch(() => undefined);
    }
  } finally {
    connection.release();
  }
}
