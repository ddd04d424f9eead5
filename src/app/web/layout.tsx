import type { ReactNode } from "react";
import { AppShell } from "./shell/app-shell";

/** What every screen stands in. Providers that screens need wrap `children` here, inside the shell. */
export default function ConsoleLayout({ children }: { children: ReactNode }) {
  return <AppShell>{children}</AppShell>;
}
