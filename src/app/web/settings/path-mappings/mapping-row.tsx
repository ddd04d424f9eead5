"use client";
import { ArrowDown, ArrowRight, ArrowUp, Trash2, TriangleAlert } from "lucide-react";
import type { UseFormReturn } from "react-hook-form";
import { Field } from "@/ui/primitives/field";
import { IconButton } from "@/ui/primitives/icon-button";
import { Input } from "@/ui/primitives/input";
import type { MappingNotes } from "./mapping-notes";
import type { MappingsFields } from "./mappings-fields";

export interface MappingRowProps {
  form: UseFormReturn<MappingsFields>;
  index: number;
  count: number;
  notes: MappingNotes | undefined;
  placeholder: string;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const note = (sentence: string | null | undefined) =>
  sentence ? (
    <span className="flex items-start gap-1.5 text-warn-text">
      <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
      <span>{sentence}</span>
    </span>
  ) : null;

/** A folder here, and the same folder as the servers see it. */
export function MappingRow({ form, index, count, notes, placeholder, onMove, onRemove }: MappingRowProps) {
  const errors = form.formState.errors.mappings?.[index];
  const number = index + 1;
  const text = {
    autoComplete: "off",
    autoCapitalize: "off",
    spellCheck: false,
    className: "font-mono text-xs",
  };
  return (
    <li className="rounded-lg bg-panel px-4 pt-3 pb-4 ring-1 ring-line">
      <div className="mb-1 flex items-center">
        <h2 className="font-medium text-faint text-xs">Mapping {number}</h2>
        <span className="-mr-2 ml-auto flex">
          <IconButton
            label={`Move mapping ${number} up`}
            size="sm"
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            label={`Move mapping ${number} down`}
            size="sm"
            disabled={number === count}
            onClick={() => onMove(index + 1)}
          >
            <ArrowDown />
          </IconButton>
          <IconButton label={`Remove mapping ${number}`} size="sm" onClick={onRemove}>
            <Trash2 />
          </IconButton>
        </span>
      </div>
      <div className="grid items-start gap-x-3 gap-y-4 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Field
          label="Folder here"
          error={errors?.localPath?.message}
          hint={errors?.localPath ? null : note(notes?.localPath)}
        >
          <Input placeholder={placeholder} {...text} {...form.register(`mappings.${index}.localPath`)} />
        </Field>
        <ArrowRight aria-hidden className="mt-9.5 size-4 text-faint max-sm:hidden" />
        <Field
          label="Same folder on the server"
          error={errors?.serverPath?.message}
          hint={errors?.serverPath ? null : note(notes?.serverPath)}
        >
          <Input placeholder="/media/prerolls" {...text} {...form.register(`mappings.${index}.serverPath`)} />
        </Field>
      </div>
    </li>
  );
}
