"use client";
import { Search, X } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Button } from "../primitives/button";
import { IconButton } from "../primitives/icon-button";
import { Input } from "../primitives/input";

export interface ListToolbarSelection {
  count: number;
  onClear: () => void;
  onSelectAll?: () => void;
  /** What can be done with the chosen ones. */
  actions: ReactNode;
}

export interface ListToolbarProps {
  search: string;
  onSearchChange: (text: string) => void;
  searchLabel: string;
  filters?: ReactNode;
  /** At the end of the line: order, view. */
  trailing?: ReactNode;
  /** Takes the bar over while something is chosen. */
  selection?: ListToolbarSelection | undefined;
  className?: string;
}

const Chosen = ({ count, onClear, onSelectAll, actions }: ListToolbarSelection) => (
  <div className="fade-in-0 flex w-full animate-in flex-wrap items-center gap-2 rounded-md bg-accent-wash px-2 py-1 ring-1 ring-accent-line ring-inset duration-150">
    <IconButton label="Clear the selection" size="sm" onClick={onClear}>
      <X />
    </IconButton>
    <span aria-live="polite" className="numbers font-medium text-sm">
      {count.toLocaleString("en")} chosen
    </span>
    {onSelectAll ? (
      <Button variant="link" size="sm" onClick={onSelectAll} className="ml-1">
        Choose all
      </Button>
    ) : null}
    <div className="ml-auto flex flex-wrap gap-1.5">{actions}</div>
  </div>
);

/** Search, filters and what to do with the chosen; it stays in sight while the list scrolls. */
export function ListToolbar(props: ListToolbarProps) {
  const { search, onSearchChange, searchLabel, filters, trailing, selection, className } = props;
  return (
    <div
      className={classNames(
        "glass sticky top-(--bar-height,0px) z-20 -mx-(--gutter,0px) flex min-h-16 items-center border-b px-(--gutter,0px) py-2.5",
        className,
      )}
    >
      {selection && selection.count > 0 ? (
        <Chosen {...selection} />
      ) : (
        <div className="flex w-full flex-wrap items-center gap-2.5">
          <Input
            type="search"
            aria-label={searchLabel}
            placeholder={searchLabel}
            value={search}
            onChange={(event) => onSearchChange(event.target.value)}
            leading={<Search />}
            className="w-full sm:w-auto sm:min-w-48 sm:max-w-72 sm:flex-1"
            trailing={
              search ? (
                <IconButton label="Clear the search" size="sm" onClick={() => onSearchChange("")}>
                  <X />
                </IconButton>
              ) : undefined
            }
          />
          {filters ? <div className="flex flex-wrap items-center gap-2">{filters}</div> : null}
          {trailing ? <div className="ml-auto flex items-center gap-2">{trailing}</div> : null}
        </div>
      )}
    </div>
  );
}
