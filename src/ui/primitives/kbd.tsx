import type { ReactNode } from "react";

/** A key to press. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-[5px] bg-hover px-1 font-medium font-sans text-2xs text-soft shadow-[inset_0_0_0_1px_var(--line),inset_0_-1px_0_var(--edge)]">
    {children}
  </kbd>
);
