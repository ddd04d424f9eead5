"use client";
import { AlertDialog as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";
import { classNames } from "@/lib/class-names";
import { Button } from "./button";
import { Input } from "./input";
import { scrimLook } from "./scrim-look";
import { useReturnFocus } from "./use-return-focus";

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What will happen, in numbers: "3 clips and 120 MB go to the bin." */
  impact: ReactNode;
  confirmLabel: string;
  cancelLabel?: string;
  tone?: "danger" | "primary";
  /** The word to type first, for what cannot be undone. */
  typeToConfirm?: string;
  /** The dialog stays open, pending, until the promise settles; it stays if it rejects. */
  onConfirm: () => unknown;
}

/** Asks before something large. Prefer doing it at once with toastUndo where it can be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { tone = "danger", cancelLabel = "Cancel" } = props;
  const returnFocus = useReturnFocus();
  const [pending, setPending] = useState(false);
  const [typed, setTyped] = useState("");
  const blocked = props.typeToConfirm !== undefined && typed.trim() !== props.typeToConfirm;
  const confirm = async () => {
    setPending(true);
    try {
      await props.onConfirm();
      props.onOpenChange(false);
    } finally {
      setPending(false);
      setTyped("");
    }
  };
  return (
    <Radix.Root open={props.open} onOpenChange={(next) => !pending && props.onOpenChange(next)}>
      <Radix.Portal>
        <Radix.Overlay className={scrimLook} />
        <Radix.Content
          {...returnFocus}
          className={classNames(
            "fixed inset-x-3 bottom-3 z-50 rounded-xl bg-raised p-6 text-ink shadow-float ring-1 ring-line outline-none duration-200 ease-glide",
            "sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:max-w-md sm:-translate-1/2",
            "data-[state=open]:animate-in data-[state=open]:fade-in-0 sm:data-[state=open]:zoom-in-97 data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
          )}
        >
          <Radix.Title className="voice text-title">{props.title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-2 text-sm text-soft">{props.impact}</div>
          </Radix.Description>
          {props.typeToConfirm ? (
            <div className="mt-4 space-y-1.5">
              <p className="text-soft text-xs">
                Type <strong className="text-ink">{props.typeToConfirm}</strong> to go on.
              </p>
              <Input
                aria-label={`Type ${props.typeToConfirm}`}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            </div>
          ) : null}
          <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Radix.Cancel asChild>
              <Button variant="ghost" disabled={pending}>
                {cancelLabel}
              </Button>
            </Radix.Cancel>
            <Button
              variant={tone}
              pending={pending}
              disabled={blocked}
              onClick={() => void confirm().catch(() => undefined)}
            >
              {props.confirmLabel}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
