import {
  Activity,
  CalendarDays,
  Clapperboard,
  ListVideo,
  type LucideIcon,
  Projector,
  SlidersHorizontal,
} from "lucide-react";

/** Somewhere to go. */
export interface Place {
  href: string;
  label: string;
  icon: LucideIcon;
}

export interface Section extends Place {
  /** Pressed after G, it leads there. */
  key: string;
  /** One line for the palette. */
  hint: string;
}

/** The rail, top to bottom. A section is a row here and a folder beside this one. */
export const sections: readonly Section[] = [
  { href: "/web", label: "Tonight", icon: Projector, key: "t", hint: "What plays now, and why" },
  { href: "/web/prerolls", label: "Prerolls", icon: Clapperboard, key: "p", hint: "Clips and categories" },
  { href: "/web/sequences", label: "Sequences", icon: ListVideo, key: "q", hint: "One after another" },
  { href: "/web/schedules", label: "Schedules", icon: CalendarDays, key: "s", hint: "What plays when" },
  { href: "/web/activity", label: "Activity", icon: Activity, key: "a", hint: "What happened" },
  {
    href: "/web/settings",
    label: "Settings",
    icon: SlidersHorizontal,
    key: ",",
    hint: "Servers, paths, keys",
  },
];

/** Whether the address lies in the section. */
export const isInSection = (section: Pick<Place, "href">, pathname: string): boolean =>
  section.href === "/web" ? pathname === "/web" : `${pathname}/`.startsWith(`${section.href}/`);
