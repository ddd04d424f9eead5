import type { Temporal } from "temporal-polyfill/full";
import type { ClipAbout } from "@/domains/prerolls/schema/clip-kind";

export interface DemoAbout {
  /** As in the clips' own catalogue. */
  title: string;
  about: ClipAbout;
}

/** What the trailers and the generated clips are about; their films come out soon after the demo was begun. */
export function demoAbouts(today: Temporal.PlainDate): DemoAbout[] {
  const trailer = (source: "movies" | "tv", title: string, days: number): DemoAbout => ({
    title: `${title} (trailer)`,
    about: { kind: "trailer", source, title, releaseDate: `${today.add({ days })}` },
  });
  return [
    trailer("movies", "The Far Orbit", 19),
    trailer("movies", "The House Above Halden", 47),
    trailer("tv", "Northern Line", 33),
    { title: "Coming Soon", about: { kind: "coming-soon-list", layout: "grid" } },
    {
      title: "Coming to This Screen",
      about: { kind: "dynamic-intro", template: "coming_soon", theme: "midnight" },
    },
  ];
}
