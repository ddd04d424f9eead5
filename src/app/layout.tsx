import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { railScript } from "./web/shell/rail-script";
import { ThemeProvider } from "./web/shell/theme-provider";

export const metadata: Metadata = {
  title: { default: "Marquee", template: "%s · Marquee" },
  description: "What plays before the feature, and what the library looks like.",
  applicationName: "Marquee",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: dark)", color: "#0e0b09" },
    { media: "(prefers-color-scheme: light)", color: "#f7f3ec" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The scripts below set the theme and the rail's width on this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: railScript }} />
      </head>
      <body>
        <ThemeProvider>{children}</ThemeProvider>
      </body>
    </html>
  );
}
