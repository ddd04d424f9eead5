import {
  CalendarDays,
  CircleDot,
  Clapperboard,
  Drama,
  Folder,
  FolderSync,
  KeyRound,
  ListVideo,
  type LucideIcon,
  PaintBucket,
  Projector,
  Server,
  SlidersHorizontal,
  Waypoints,
} from "lucide-react";
import { deeds } from "./deeds";

const icons: Record<string, LucideIcon> = {
  preroll: Clapperboard,
  category: Folder,
  schedule: CalendarDays,
  sequence: ListVideo,
  filler: PaintBucket,
  genre: Drama,
  library: FolderSync,
  server: Server,
  programme: Projector,
  key: KeyRound,
  settings: SlidersHorizontal,
  "path-mappings": Waypoints,
};

const settingNames: Record<string, string> = {
  timeZone: "time zone",
  passiveMode: "passive mode",
  clearWhenInactive: "play nothing between schedules",
  autoScanMinutes: "how often folders are looked through",
  genreAutoApply: "looking at what is watched",
  genrePriority: "whether genres come first",
  genreOverrideTtlSeconds: "how long a genre stays on",
};

export interface Deed {
  icon: LucideIcon;
  /** "Moved the clip". */
  before: string;
  /** What it was done to; null when the words say all. */
  subject: string | null;
  /** Follows the subject: "to the trash". */
  after: string;
}

function subjectOf(action: string, subject: string | null): string | null {
  if (subject === null || subject.trim() === "") return null;
  if (action !== "settings.update") return subject === "1 mappings" ? "1 mapping" : subject;
  return subject
    .split(", ")
    .map((name) => settingNames[name] ?? name)
    .join(", ");
}

/** An entry of the trail in plain words. An action that is not known here is told by its name. */
export function describeAction(action: string, subject: string | null): Deed {
  const [noun = "", ...verb] = action.split(".");
  const name = [...verb, noun].join(" ").replaceAll("-", " ");
  const words = deeds[action] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)} …`;
  const [before = "", after = ""] = words.split("…");
  const shown = words.includes("…") ? subjectOf(action, subject) : null;
  return {
    icon: icons[noun] ?? CircleDot,
    before: shown === null ? before.trim().replace(/:$/, "") : before.trim(),
    subject: shown,
    after: after.trim(),
  };
}
