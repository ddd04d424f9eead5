"use client";
import { Check, CircleDashed, TriangleAlert } from "lucide-react";
import type { SequenceImport } from "@/domains/sequences/schema/share";
import { Checkbox } from "@/ui/primitives/checkbox";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { blockKinds } from "../block-kinds";
import type { ImportChoices } from "./choices";

export interface ChoicesProps {
  preview: SequenceImport;
  choices: ImportChoices;
  onChange: (choices: ImportChoices) => void;
}

const stateIcon = {
  ready: <Check aria-label="All there" className="size-4 text-ok-text" />,
  partly: <TriangleAlert aria-label="Partly there" className="size-4 text-warn-text" />,
  open: <CircleDashed aria-label="Not there" className="size-4 text-bad-text" />,
} as const;

/** The sequences of the file, block by block; each can be left out or get another name. */
export function SequencePreviews({ preview, choices, onChange }: ChoicesProps) {
  const change = (key: string, choice: { take?: boolean; name?: string }) =>
    onChange({
      ...choices,
      sequences: { ...choices.sequences, [key]: { ...choices.sequences[key], ...choice } },
    });
  return (
    <section aria-labelledby="import-sequences" className="space-y-4">
      <h2 id="import-sequences" className="voice text-title">
        {preview.sequences.length === 1 ? "The sequence" : `${preview.sequences.length} sequences`}
      </h2>
      {preview.sequences.map((sequence) => {
        const chosen = choices.sequences[sequence.key];
        const isTaken = chosen?.take !== false;
        return (
          <Panel key={sequence.key}>
            <div className="space-y-4">
              <div className="flex flex-wrap items-end gap-4">
                <Field label="Name" className="min-w-56 flex-1">
                  <Input
                    value={chosen?.name ?? sequence.finalName}
                    disabled={!isTaken}
                    onChange={(event) => change(sequence.key, { name: event.target.value })}
                  />
                </Field>
                <Checkbox
                  checked={isTaken}
                  onCheckedChange={(take) => change(sequence.key, { take: take === true })}
                  label="Take it"
                />
              </div>
              {sequence.description ? <p className="text-sm text-soft">{sequence.description}</p> : null}
              <ol className="space-y-1.5">
                {sequence.blocks.map((block, index) => {
                  const Icon = blockKinds[block.type].icon;
                  return (
                    <li
                      key={block.key}
                      className="flex items-start gap-3 rounded-md bg-well px-3 py-2 ring-1 ring-line"
                    >
                      <span className="numbers w-5 text-right text-faint text-sm">{index + 1}</span>
                      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-faint" />
                      <span className="min-w-0 flex-1 text-sm">
                        {block.summary}
                        {block.problem ? (
                          <span className="block text-warn-text text-xs">{block.problem}</span>
                        ) : null}
                      </span>
                      {stateIcon[block.state]}
                    </li>
                  );
                })}
              </ol>
              {sequence.problems.map((problem) => (
                <Notice key={problem} tone="warn">
                  {problem}
                </Notice>
              ))}
            </div>
          </Panel>
        );
      })}
    </section>
  );
}
