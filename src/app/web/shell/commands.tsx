"use client";
import type { LucideIcon } from "lucide-react";
import { createContext, type ReactNode, use, useEffect, useId, useMemo, useRef } from "react";

/** Something the palette can do. */
export interface Command {
  id: string;
  label: string;
  /** The heading it stands under; "On this page" when absent. */
  group?: string;
  icon?: LucideIcon;
  keywords?: readonly string[];
  run: () => void;
}

interface Registry {
  set: (owner: string, read: () => readonly Command[]) => void;
  remove: (owner: string) => void;
  all: () => Command[];
}

const CommandsContext = createContext<Registry | null>(null);

export function CommandsProvider({ children }: { children: ReactNode }) {
  const owners = useRef(new Map<string, () => readonly Command[]>());
  const registry = useMemo<Registry>(
    () => ({
      set: (owner, read) => owners.current.set(owner, read),
      remove: (owner) => owners.current.delete(owner),
      all: () => [...owners.current.values()].flatMap((read) => read()),
    }),
    [],
  );
  return <CommandsContext value={registry}>{children}</CommandsContext>;
}

/** For the palette: every command on offer at this moment. */
export function useCommandRegistry(): Registry {
  const registry = use(CommandsContext);
  if (!registry) throw new Error("CommandsProvider is missing above this component.");
  return registry;
}

/** Offers commands in the palette while the calling component is on the screen. The list may change freely. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const owner = useId();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    registry.set(owner, () => latest.current);
    return () => registry.remove(owner);
  }, [registry, owner]);
}
