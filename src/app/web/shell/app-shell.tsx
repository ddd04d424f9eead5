"use client";
import { useTheme } from "next-themes";
import { type ReactNode, useCallback, useState } from "react";
import { Toaster } from "@/ui/primitives/toaster";
import { TooltipProvider } from "@/ui/primitives/tooltip";
import { CommandPalette } from "./command-palette";
import { CommandsProvider } from "./commands";
import { Rail } from "./rail";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { SkipLink } from "./skip-link";
import { TabBar } from "./tab-bar";
import { TopBar } from "./top-bar";
import { useShortcuts } from "./use-shortcuts";

/** The frame around every screen: rail, bar, palette, toasts. The document itself scrolls. */
export function AppShell({ children }: { children: ReactNode }) {
  const { theme } = useTheme();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const openPalette = useCallback(() => setPalette(true), []);
  const openHelp = useCallback(() => setHelp(true), []);
  useShortcuts({ onPalette: openPalette, onHelp: openHelp });
  return (
    <CommandsProvider>
      <TooltipProvider>
        <SkipLink />
        <div className="flex min-h-dvh">
          <Rail />
          <div className="relative flex min-w-0 flex-1 flex-col">
            <div aria-hidden className="cone pointer-events-none absolute inset-x-0 top-0 h-[34rem]" />
            <TopBar onPalette={openPalette} onHelp={openHelp} />
            <main
              id="page"
              tabIndex={-1}
              className="relative mx-auto w-full max-w-[104rem] flex-1 px-(--gutter) pt-6 pb-[calc(var(--foot-height)+3rem)] outline-none focus-visible:outline-none sm:pt-8"
            >
              {children}
            </main>
          </div>
        </div>
        <TabBar />
        <CommandPalette open={palette} onOpenChange={setPalette} onHelp={openHelp} />
        <ShortcutsDialog open={help} onOpenChange={setHelp} />
        <Toaster theme={theme === "dark" || theme === "light" ? theme : "system"} />
      </TooltipProvider>
    </CommandsProvider>
  );
}
