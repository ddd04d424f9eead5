"use client";
import { Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { sequenceDescriptionMaxLength, sequenceNameMaxLength } from "@/domains/sequences/constants";
import { SortableList } from "@/ui/patterns/sortable-list";
import { Field } from "@/ui/primitives/field";
import { IconButton } from "@/ui/primitives/icon-button";
import { Input } from "@/ui/primitives/input";
import { AddBlocks } from "./add-blocks";
import { BlockCard } from "./block-card";
import { blockKinds } from "./block-kinds";
import { newBlock } from "./draft";
import { ExampleRoll } from "./example-roll";
import { unfinishedMark } from "./lead-to-unfinished";
import { newKey } from "./new-key";
import type { DraftControl } from "./use-draft";

export interface SequenceBuilderProps {
  control: DraftControl;
  /** Somebody wanted to save it: what is missing shows at its field. */
  hasTried: boolean;
  /** At the foot: the buttons. */
  children: ReactNode;
}

/** A sequence in the making: its blocks in order, and beside them what they would play. */
export function SequenceBuilder({ control, hasTried, children }: SequenceBuilderProps) {
  const { draft, step, canUndo, canRedo } = control;
  const { blocks } = draft;
  const lacksName = draft.name.trim() === "";
  const blocksRef = useRef<HTMLElement>(null);
  const remove = (key: string, index: number) => {
    step({ do: "remove", key });
    // The keyboard goes on at the block that took its place, or at the last one.
    setTimeout(() => {
      const items = blocksRef.current?.querySelectorAll(":scope > ol > li");
      const item = items?.[Math.min(index, items.length - 1)];
      item?.querySelector<HTMLElement>("button")?.focus();
    });
  };
  return (
    <div className="grid items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0 space-y-6">
        <div className="grid gap-4 sm:grid-cols-2">
          <div {...(lacksName ? unfinishedMark : {})}>
            <Field
              label="Name"
              required
              error={hasTried && lacksName ? "Give the sequence a name." : undefined}
            >
              <Input
                value={draft.name}
                maxLength={sequenceNameMaxLength}
                onChange={(event) => step({ do: "name", name: event.target.value })}
              />
            </Field>
          </div>
          <Field label="Description">
            <Input
              value={draft.description}
              maxLength={sequenceDescriptionMaxLength}
              onChange={(event) => step({ do: "describe", description: event.target.value })}
            />
          </Field>
        </div>
        <section ref={blocksRef} aria-labelledby="blocks" className="space-y-3">
          <div className="flex items-center justify-between gap-3">
            <h2 id="blocks" className="voice text-title">
              Blocks
            </h2>
            <span className="flex">
              <IconButton label="Undo" disabled={!canUndo} onClick={() => step({ do: "undo" })}>
                <Undo2 />
              </IconButton>
              <IconButton label="Redo" disabled={!canRedo} onClick={() => step({ do: "redo" })}>
                <Redo2 />
              </IconButton>
            </span>
          </div>
          <SortableList
            label="Blocks in playing order"
            items={blocks}
            getKey={({ key }) => key}
            getName={(block) => blockKinds[block.type].label}
            onMove={(from, to) => step({ do: "move", from, to })}
            className="space-y-3"
            renderItem={(block, index, handle) => (
              <BlockCard
                block={block}
                index={index}
                count={blocks.length}
                handle={handle}
                onChange={(changed) => step({ do: "change", block: changed })}
                onMove={(to) => step({ do: "move", from: index, to })}
                onDuplicate={() => step({ do: "duplicate", key: block.key, copyKey: newKey() })}
                onRemove={() => remove(block.key, index)}
              />
            )}
          />
        </section>
        <div {...(blocks.length === 0 ? unfinishedMark : {})}>
          <AddBlocks
            count={blocks.length}
            onAdd={(type) => step({ do: "add", block: newBlock(type, newKey()) })}
          />
        </div>
      </div>
      <aside aria-label="Example" className="min-w-0 xl:sticky xl:top-[calc(var(--bar-height)+1.5rem)]">
        <ExampleRoll blocks={blocks} />
      </aside>
      <div className="min-w-0 xl:col-span-2">{children}</div>
    </div>
  );
}
