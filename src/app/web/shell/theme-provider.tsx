"use client";
import { ThemeProvider as NextThemes } from "next-themes";
import type { ReactNode } from "react";

/** Follows the system until the person chooses; set before the first paint. */
export const ThemeProvider = ({ children }: { children: ReactNode }) => (
  <NextThemes
    attribute="data-theme"
    storageKey="marquee.theme"
    defaultTheme="system"
    enableColorScheme={false}
    disableTransitionOnChange
  >
    {children}
  </NextThemes>
);
