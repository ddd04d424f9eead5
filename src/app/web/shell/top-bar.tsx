"use client";
import { CircleHelp, Search } from "lucide-react";
import Link from "next/link";
import { IconButton } from "@/ui/primitives/icon-button";
import { Kbd } from "@/ui/primitives/kbd";
import { ThemeMenu } from "./theme-menu";
import { Wordmark } from "./wordmark";

export interface TopBarProps {
  onPalette: () => void;
  onHelp: () => void;
}

/** The palette's door, the theme and the help. On a phone also the sign. */
export const TopBar = ({ onPalette, onHelp }: TopBarProps) => (
  <header className="sticky top-0 z-30 flex h-(--bar-height) items-center gap-1 glass px-(--gutter)">
    <Link href="/web" aria-label="Marquee, to Tonight" className="-ml-1 rounded-md p-1 md:hidden">
      <Wordmark />
    </Link>
    <button
      type="button"
      onClick={onPalette}
      aria-keyshortcuts="Control+K Meta+K"
      className="hidden h-9 w-72 items-center gap-2.5 rounded-md bg-hover px-3 text-faint text-sm ring-1 ring-line ring-inset transition-colors hover:text-soft hover:ring-edge md:flex"
    >
      <Search aria-hidden className="size-4" />
      Go to or do…
      <span className="ml-auto flex gap-1">
        <Kbd>Ctrl</Kbd>
        <Kbd>K</Kbd>
      </span>
    </button>
    <div className="ml-auto flex items-center">
      <IconButton label="Command palette" tooltipSide="bottom" onClick={onPalette} className="md:hidden">
        <Search />
      </IconButton>
      <IconButton label="Keyboard shortcuts" tooltipSide="bottom" onClick={onHelp} className="max-md:hidden">
        <CircleHelp />
      </IconButton>
      <ThemeMenu />
    </div>
  </header>
);
