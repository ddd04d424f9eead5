"use client";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { classNames } from "@/lib/class-names";
import { useCommands } from "../shell/commands";
import { settingsSections } from "./settings-sections";

/** The way between the parts of the settings: a column beside them, a row above them on a narrow screen. */
export function SettingsNav() {
  const pathname = usePathname();
  const router = useRouter();
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of a narrow screen follows the address
  useEffect(() => {
    const row = current.current?.closest("nav");
    if (row && current.current) row.scrollLeft = current.current.offsetLeft - row.clientWidth / 3;
  }, [pathname]);
  useCommands(
    settingsSections.map(({ href, label, icon }) => ({
      id: href,
      label,
      icon,
      group: "Settings",
      run: () => router.push(href),
    })),
  );
  return (
    <nav
      aria-label="Settings"
      className="no-scrollbar -mx-(--gutter) overflow-x-auto px-(--gutter) max-lg:-mt-3 max-lg:border-b lg:sticky lg:top-[calc(var(--bar-height)+2rem)] lg:mx-0 lg:w-48 lg:shrink-0 lg:self-start lg:px-0"
    >
      <ul className="flex gap-5 lg:flex-col lg:gap-1">
        {settingsSections.map(({ href, label, icon: Icon }) => {
          const isCurrent = pathname === href;
          return (
            <li key={href} className="shrink-0">
              <Link
                href={href}
                ref={isCurrent ? current : undefined}
                aria-current={isCurrent ? "page" : undefined}
                className={classNames(
                  "relative flex h-11 items-center gap-2.5 whitespace-nowrap font-medium text-sm transition-colors lg:h-10 lg:rounded-md lg:px-3",
                  isCurrent
                    ? "text-ink shadow-[inset_0_-2px_0_var(--accent)] lg:bg-accent-wash lg:shadow-none"
                    : "text-soft hover:text-ink lg:hover:bg-hover",
                )}
              >
                <Icon
                  aria-hidden
                  className={classNames("size-4", isCurrent ? "text-accent-text" : "text-faint")}
                />
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
