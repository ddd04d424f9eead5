"use client";
import { CircleHelp, Ellipsis } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { classNames } from "@/lib/class-names";
import { Sheet } from "@/ui/primitives/sheet";
import { RailLink } from "./rail-link";
import { isInSection, type Place, sections } from "./sections";

const most = 5;
const shown = sections.length > most ? sections.slice(0, most - 1) : sections;
/** On a wide screen the top bar and the palette lead there. */
const help: Place = { href: "/web/help", label: "Help", icon: CircleHelp };
const others: readonly Place[] = [...sections.slice(shown.length), help];
const tabLook =
  "relative flex h-16 w-full min-w-0 flex-col items-center justify-center gap-1 px-0.5 font-medium text-2xs transition-colors [&_svg]:size-5.5 focus-visible:-outline-offset-4";

/** The rail of the phone: at the bottom, where the thumb is. What does not fit lies behind More. */
export function TabBar() {
  const pathname = usePathname();
  const [open, setOpen] = useState(false);
  return (
    <nav
      aria-label="Sections"
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-rail/92 pb-[env(safe-area-inset-bottom)] backdrop-blur-lg md:hidden"
    >
      <ul className="flex">
        {shown.map((section) => {
          const current = isInSection(section, pathname);
          const Icon = section.icon;
          return (
            <li key={section.href} className="min-w-0 flex-1">
              <Link
                href={section.href}
                aria-current={current ? "page" : undefined}
                className={classNames(tabLook, current ? "text-accent-text" : "text-soft")}
              >
                {current ? (
                  <span
                    aria-hidden
                    className="absolute top-0 h-0.5 w-8 rounded-b-full bg-lamp shadow-[0_0_14px_3px_var(--accent-line)]"
                  />
                ) : null}
                <Icon aria-hidden strokeWidth={current ? 2 : 1.75} />
                <span className="max-w-full truncate">{section.label}</span>
              </Link>
            </li>
          );
        })}
        {others.length > 0 ? (
          <li className="min-w-0 flex-1">
            <Sheet
              open={open}
              onOpenChange={setOpen}
              side="bottom"
              title="More"
              trigger={
                <button type="button" className={classNames(tabLook, "text-soft")}>
                  <Ellipsis aria-hidden />
                  More
                </button>
              }
            >
              {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: closes after a link inside was followed */}
              <div onClick={() => setOpen(false)} className="space-y-1">
                {others.map((section) => (
                  <RailLink
                    key={section.href}
                    section={section}
                    current={isInSection(section, pathname)}
                    slim={false}
                  />
                ))}
              </div>
            </Sheet>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
