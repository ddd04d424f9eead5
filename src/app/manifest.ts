import type { MetadataRoute } from "next";

/** Lets a phone put Marquee on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Marquee",
    short_name: "Marquee",
    description: "What plays before the feature, and what the library looks like.",
    start_url: "/web",
    scope: "/",
    display: "standalone",
    background_color: "#0e0b09",
    theme_color: "#0e0b09",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/apple-icon.png", sizes: "180x180", type: "image/png" },
    ],
  };
}
