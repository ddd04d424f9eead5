"use client";
import { Command } from "cmdk";
import { Check, Plus, Search } from "lucide-react";
import { useState } from "react";
import { classNames } from "@/lib/class-names";
import { itemLook } from "./float-look";
import { createPrefix, optionScore } from "./option-score";
import type { SelectOption } from "./select";

export interface ComboboxListProps {
  options: readonly SelectOption[];
  chosen: ReadonlySet<string>;
  onChoose: (value: string) => void;
  searchPlaceholder: string;
  emptyText: string;
  label: string;
  /** Offers to make a new entry from what was typed. */
  onCreate?: ((text: string) => void) | undefined;
}

/** The searchable list inside Combobox and MultiCombobox. */
export function ComboboxList(props: ComboboxListProps) {
  const [text, setText] = useState("");
  const typed = text.trim();
  const known = props.options.some((option) => option.label.toLowerCase() === typed.toLowerCase());
  return (
    <Command label={props.label} loop filter={optionScore}>
      <div className="flex items-center gap-2 border-b px-3">
        <Search aria-hidden className="size-4 text-faint" />
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={props.searchPlaceholder}
          className="h-10 w-full bg-transparent text-base outline-none focus-visible:outline-none md:text-sm"
        />
      </div>
      <Command.List className="max-h-64 overflow-y-auto overscroll-contain p-1" label={props.label}>
        {props.onCreate && typed ? null : (
          <Command.Empty className="px-3 py-5 text-center text-faint text-sm">
            {props.emptyText}
          </Command.Empty>
        )}
        {props.options.map((option) => (
          <Command.Item
            key={option.value}
            value={option.value}
            keywords={[option.label, option.hint ?? ""]}
            disabled={option.disabled ?? false}
            onSelect={() => props.onChoose(option.value)}
            className={classNames(itemLook, "pr-9")}
          >
            {option.icon}
            <span className="min-w-0">
              <span className="block truncate">{option.label}</span>
              {option.hint ? <span className="block truncate text-faint text-xs">{option.hint}</span> : null}
            </span>
            {props.chosen.has(option.value) ? (
              <Check aria-label="Chosen" className="absolute right-2.5 text-accent-text!" />
            ) : null}
          </Command.Item>
        ))}
        {props.onCreate && typed && !known ? (
          <Command.Item
            value={`${createPrefix}${typed}`}
            onSelect={() => {
              props.onCreate?.(typed);
              setText("");
            }}
            className={itemLook}
          >
            <Plus /> <span className="truncate">Add “{typed}”</span>
          </Command.Item>
        ) : null}
      </Command.List>
    </Command>
  );
}
