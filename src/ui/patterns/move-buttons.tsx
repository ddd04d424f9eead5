"use client";
import { ArrowDown, ArrowUp } from "lucide-react";
import { IconButton } from "../primitives/icon-button";

export interface MoveButtonsProps {
  /** What is moved: "block 2, Trailers". */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
}

/** One place up or down in a list, for those who do not drag. */
export const MoveButtons = ({ name, index, count, onMove }: MoveButtonsProps) => (
  <>
    <IconButton label={`Move ${name} up`} size="sm" disabled={index === 0} onClick={() => onMove(index - 1)}>
      <ArrowUp />
    </IconButton>
    <IconButton
      label={`Move ${name} down`}
      size="sm"
      disabled={index === count - 1}
      onClick={() => onMove(index + 1)}
    >
      <ArrowDown />
    </IconButton>
  </>
);
