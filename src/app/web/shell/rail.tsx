"use client";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { IconButton } from "@/ui/primitives/icon-button";
import { RailLink } from "./rail-link";
import { isInSection, sections } from "./sections";
import { toggleRail, useRailSlim } from "./use-rail";
import { Wordmark } from "./wordmark";

/** The way around, on the left. Narrow it shows icons, and their names on hover and focus. */
export function Rail() {
  const pathname = usePathname();
  const slim = useRailSlim();
  return (
    <nav
      aria-label="Sections"
      className="sticky top-0 hidden h-dvh w-(--rail-width) shrink-0 flex-col border-r bg-rail transition-[width] duration-200 ease-glide md:flex"
    >
      <Link
        href="/web"
        aria-label="Marquee, to Tonight"
        className="mx-3 mt-3 mb-5 flex h-12 items-center rounded-md px-3 rail-slim:justify-center rail-slim:px-0"
      >
        <Wordmark nameClassName="rail-slim:hidden" />
      </Link>
      <div className="flex-1 overflow-y-auto px-3 py-1">
        <ul className="space-y-1">
          {sections.map((section) => (
            <li key={section.href}>
              <RailLink section={section} current={isInSection(section, pathname)} slim={slim} />
            </li>
          ))}
        </ul>
      </div>
      <div className="flex justify-end p-3 rail-slim:justify-center">
        <IconButton
          label={slim ? "Widen the rail" : "Narrow the rail"}
          size="sm"
          tooltipSide="right"
          aria-expanded={!slim}
          onClick={toggleRail}
        >
          {slim ? <PanelLeftOpen /> : <PanelLeftClose />}
        </IconButton>
      </div>
    </nav>
  );
}
