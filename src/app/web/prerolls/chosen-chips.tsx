"use client";
import { Chip } from "@/ui/primitives/chip";
import { choiceLabel } from "./choice-options";
import type { ClipChoices } from "./clip-choices";

export interface ChosenChipsProps {
  choices: ClipChoices;
  onChange: (choices: ClipChoices) => void;
}

/** The choices in force, each with its way out; items of a list. */
export const ChosenChips = ({ choices, onChange }: ChosenChipsProps) =>
  (Object.keys(choices) as (keyof ClipChoices)[]).map((field) => (
    <li key={field}>
      <Chip
        onRemove={() =>
          onChange(Object.fromEntries(Object.entries(choices).filter(([name]) => name !== field)))
        }
      >
        {choiceLabel(field, choices)}
      </Chip>
    </li>
  ));
