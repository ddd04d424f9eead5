"use client";
import Link from "next/link";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Kbd } from "@/ui/primitives/kbd";
import { sections } from "./sections";

const everywhere = [
  { keys: ["Ctrl", "K"], does: "Open the command palette (⌘ K on a Mac)" },
  { keys: ["/"], does: "Search this page" },
  { keys: ["["], does: "Narrow or widen the rail" },
  { keys: ["?"], does: "Show these shortcuts" },
  { keys: ["Esc"], does: "Close what is open" },
];
const lists = [
  { keys: ["←", "↑", "→", "↓"], does: "Move between cards and days" },
  { keys: ["Space"], does: "Choose or open" },
  { keys: ["Shift", "Click"], does: "Choose everything in between" },
];
const going = sections.map((section) => ({ keys: ["G", section.key.toUpperCase()], does: section.label }));

const Part = ({ title, rows }: { title: string; rows: readonly { keys: string[]; does: string }[] }) => (
  <section>
    <h3 className="mb-2 font-medium text-faint text-xs">{title}</h3>
    <dl className="divide-y">
      {rows.map((row) => (
        <div key={row.does} className="flex items-center justify-between gap-6 py-2">
          <dt className="text-soft">{row.does}</dt>
          <dd className="flex shrink-0 gap-1">
            {row.keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

export const ShortcutsDialog = ({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => (
  <Dialog
    open={open}
    onOpenChange={onOpenChange}
    title="Keyboard shortcuts"
    size="lg"
    footer={
      <Button asChild variant="ghost" onClick={() => onOpenChange(false)}>
        <Link href="/web/help">Help: what Marquee does differently</Link>
      </Button>
    }
  >
    <section
      aria-label="Shortcuts"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls on a small screen and has nothing else to focus
      tabIndex={0}
      className="grid gap-x-10 gap-y-6 outline-none focus-visible:outline-none sm:grid-cols-2"
    >
      <Part title="Everywhere" rows={everywhere} />
      <Part title="Go to" rows={going} />
      <Part title="In lists" rows={lists} />
    </section>
  </Dialog>
);
