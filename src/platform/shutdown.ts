import { singleton } from "@/lib/singleton";

interface Step {
  name: string;
  run: () => Promise<void>;
}

const steps = (): Step[] => singleton("shutdown", () => []);

/** Adds something to do before the process ends. Steps run last first, as they were built up. */
export function onShutdown(name: string, run: () => Promise<void>): void {
  steps().push({ name, run });
}

/** Runs every step once; one that fails does not keep the others from running. */
export async function runShutdown(report: (name: string, error: unknown) => void): Promise<void> {
  for (const { name, run } of steps().splice(0).reverse()) {
    await run().catch((error: unknown) => report(name, error));
  }
}
