import {
  Info,
  KeyRound,
  type LucideIcon,
  PaintBucket,
  Server,
  SlidersHorizontal,
  Waypoints,
} from "lucide-react";

export interface SettingsSection {
  href: string;
  label: string;
  icon: LucideIcon;
}

/** The parts of the settings, each with an address of its own. */
export const settingsSections: readonly SettingsSection[] = [
  { href: "/web/settings/servers", label: "Servers", icon: Server },
  { href: "/web/settings/path-mappings", label: "Path mappings", icon: Waypoints },
  { href: "/web/settings/programme", label: "Filler and genres", icon: PaintBucket },
  { href: "/web/settings/general", label: "General", icon: SlidersHorizontal },
  { href: "/web/settings/api-keys", label: "API keys", icon: KeyRound },
  { href: "/web/settings/about", label: "About", icon: Info },
];
