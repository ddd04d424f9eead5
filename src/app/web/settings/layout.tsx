import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SettingsNav } from "./settings-nav";

export const metadata: Metadata = {
  title: { template: "%s · Settings · Marquee", default: "Settings · Marquee" },
};

/** What every part of the settings stands in. */
export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-6 lg:flex-row lg:gap-12">
      <SettingsNav />
      <div className="min-w-0 max-w-5xl flex-1">{children}</div>
    </div>
  );
}
