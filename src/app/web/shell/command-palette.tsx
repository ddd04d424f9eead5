"use client";
import { Command as Cmdk } from "cmdk";
import { BookOpenText, Keyboard, PanelLeft, Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { Dialog as Radix } from "radix-ui";
import { classNames } from "@/lib/class-names";
import { itemLook } from "@/ui/primitives/float-look";
import { Kbd } from "@/ui/primitives/kbd";
import { scrimLook } from "@/ui/primitives/scrim-look";
import { useReturnFocus } from "@/ui/primitives/use-return-focus";
import { type Command, useCommandRegistry } from "./commands";
import { sections } from "./sections";
import { themeChoices } from "./theme-choices";
import { toggleRail } from "./use-rail";

export interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onHelp: () => void;
}

type Entry = Command & { hint?: string; keys?: readonly string[] };

function useEntries(open: boolean, onHelp: () => void): Map<string, Entry[]> {
  const router = useRouter();
  const { setTheme } = useTheme();
  const registry = useCommandRegistry();
  const groups = new Map<string, Entry[]>();
  if (!open) return groups;
  const add = (group: string, entry: Entry) => groups.set(group, [...(groups.get(group) ?? []), entry]);
  for (const command of registry.all()) add(command.group ?? "On this page", command);
  for (const { href, label, icon, hint, key } of sections)
    add("Go to", {
      id: href,
      label,
      icon,
      hint,
      keys: ["G", key.toUpperCase()],
      run: () => router.push(href),
    });
  for (const { value, label, icon } of themeChoices)
    add("Theme", {
      id: `theme-${value}`,
      label,
      icon,
      keywords: ["theme", value],
      run: () => setTheme(value),
    });
  add("Help", {
    id: "differences",
    label: "What Marquee does differently",
    icon: BookOpenText,
    hint: "For those who come from NeXroll",
    keywords: ["precedence", "priority", "win", "lose"],
    run: () => router.push("/web/help/differences"),
  });
  add("Help", {
    id: "rail",
    label: "Narrow or widen the rail",
    icon: PanelLeft,
    keys: ["["],
    run: toggleRail,
  });
  add("Help", { id: "keys", label: "Keyboard shortcuts", icon: Keyboard, keys: ["?"], run: onHelp });
  return groups;
}

/** Everything by name: sections, actions of the page, the theme. */
export function CommandPalette({ open, onOpenChange, onHelp }: CommandPaletteProps) {
  const groups = useEntries(open, onHelp);
  const returnFocus = useReturnFocus();
  const choose = (entry: Entry) => {
    onOpenChange(false);
    entry.run();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={scrimLook} />
        <Radix.Content
          {...returnFocus}
          aria-describedby={undefined}
          className="data-[state=open]:fade-in-0 data-[state=open]:slide-in-from-top-2 fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl bg-raised text-ink shadow-float ring-1 ring-line outline-none duration-150 ease-glide data-[state=open]:animate-in"
        >
          <Radix.Title className="sr-only">Command palette</Radix.Title>
          <Cmdk label="Command palette" loop>
            <div className="beam flex items-center gap-3 border-b px-4">
              <Search aria-hidden className="size-5 shrink-0 text-accent-text" />
              <Cmdk.Input
                placeholder="Go to or do…"
                className="h-14 w-full bg-transparent text-base outline-none focus-visible:outline-none"
              />
              <Kbd>Esc</Kbd>
            </div>
            <Cmdk.List
              label="Commands"
              className="max-h-[min(26rem,60dvh)] overflow-y-auto overscroll-contain p-2"
            >
              <Cmdk.Empty className="py-10 text-center text-faint">Nothing by that name.</Cmdk.Empty>
              {[...groups].map(([group, entries]) => (
                <Cmdk.Group
                  key={group}
                  heading={group}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-faint [&_[cmdk-group-heading]]:text-xs"
                >
                  {entries.map((entry) => (
                    <Cmdk.Item
                      key={entry.id}
                      value={entry.id}
                      keywords={[entry.label, group, entry.hint ?? "", ...(entry.keywords ?? [])]}
                      onSelect={() => choose(entry)}
                      className={classNames(
                        itemLook,
                        "min-h-10 data-[selected=true]:[&>svg]:text-accent-text",
                      )}
                    >
                      {entry.icon ? <entry.icon aria-hidden /> : null}
                      <span className="truncate">{entry.label}</span>
                      {entry.hint ? (
                        <span className="truncate text-faint text-xs max-sm:hidden">{entry.hint}</span>
                      ) : null}
                      {entry.keys ? (
                        <span className="ml-auto flex gap-1 pointer-coarse:hidden">
                          {entry.keys.map((key) => (
                            <Kbd key={key}>{key}</Kbd>
                          ))}
                        </span>
                      ) : null}
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
