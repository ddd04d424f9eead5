"use client";
import { useQuery } from "@tanstack/react-query";
import { Tag } from "lucide-react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { ComboboxList } from "@/ui/primitives/combobox-list";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/primitives/popover";

export interface TagFilterProps {
  tags: readonly string[];
  onTagsChange: (tags: string[]) => void;
}

/** Narrows the list to clips that carry every chosen tag. */
export function TagFilter({ tags, onTagsChange }: TagFilterProps) {
  const trpc = useTRPC();
  const { data: known = [] } = useQuery(trpc.prerolls.listTags.queryOptions());
  const toggle = (tag: string) =>
    onTagsChange(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button>
          <Tag /> Tags
          {tags.length > 0 ? <span className="numbers text-accent-text">{tags.length}</span> : null}
        </Button>
      </PopoverTrigger>
      <PopoverContent aria-label="Tags" className="w-72 p-0">
        <ComboboxList
          label="Tags"
          options={known.map(({ tag, prerollCount }) => ({
            value: tag,
            label: tag,
            hint: `${prerollCount.toLocaleString("en")} ${prerollCount === 1 ? "clip" : "clips"}`,
          }))}
          chosen={new Set(tags)}
          onChoose={toggle}
          searchPlaceholder="Find a tag"
          emptyText="No clip has a tag yet."
        />
      </PopoverContent>
    </Popover>
  );
}
