"use client";
import { CircleAlert } from "lucide-react";
import { type ReactNode, useId, useMemo } from "react";
import { classNames } from "@/lib/class-names";
import { FieldContext } from "./field-context";

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence that says what to do. Shown instead of nothing, beside the hint. */
  error?: ReactNode;
  required?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  /** Something small at the end of the label's line, such as a link. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Label, control, hint and error, wired together for assistive technology. */
export function Field({ label, hint, error, required, hideLabel, aside, className, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const hasHint = Boolean(hint);
  const invalid = Boolean(error);
  const wiring = useMemo(
    () => ({
      controlId: `${id}-control`,
      labelId: `${id}-label`,
      describedBy: [invalid && errorId, hasHint && hintId].filter(Boolean).join(" ") || undefined,
      invalid,
      required: Boolean(required),
    }),
    [id, invalid, errorId, hasHint, hintId, required],
  );
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1.5", className)}>
      <div className={classNames("flex items-baseline justify-between gap-3", hideLabel && "sr-only")}>
        <label id={wiring.labelId} htmlFor={wiring.controlId} className="font-medium text-ink text-sm">
          {label}
          {required ? (
            <span aria-hidden className="ml-1 text-accent-text">
              *
            </span>
          ) : null}
        </label>
        {aside ? <span className="text-faint text-xs">{aside}</span> : null}
      </div>
      <FieldContext value={wiring}>{children}</FieldContext>
      {hint ? (
        <p id={hintId} className="text-faint text-xs">
          {hint}
        </p>
      ) : null}
      <p
        id={errorId}
        aria-live="polite"
        className={classNames("text-bad-text text-xs", !invalid && "hidden")}
      >
        {invalid ? (
          <span className="flex items-start gap-1.5">
            <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
            <span>{error}</span>
          </span>
        ) : null}
      </p>
    </div>
  );
}
