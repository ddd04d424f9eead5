"use client";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { CloseButton } from "./close-button";
import { scrimLook } from "./scrim-look";
import { useReturnFocus } from "./use-return-focus";

export interface SheetProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  side?: "right" | "left" | "bottom";
  /** Keeps the title for screen readers only. */
  hideTitle?: boolean;
  children?: ReactNode;
}

const sideLook = {
  right:
    "inset-y-0 right-0 w-full max-w-lg sm:rounded-l-xl data-[state=open]:slide-in-from-right-12 data-[state=closed]:slide-out-to-right-12",
  left: "inset-y-0 left-0 w-[86vw] max-w-80 rounded-r-xl data-[state=open]:slide-in-from-left-12 data-[state=closed]:slide-out-to-left-12",
  bottom:
    "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl data-[state=open]:slide-in-from-bottom-12 data-[state=closed]:slide-out-to-bottom-12",
} as const;

/** A drawer for details and long forms beside the list they belong to. */
export function Sheet({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  footer,
  side = "right",
  hideTitle,
  children,
}: SheetProps) {
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={scrimLook} />
        <Radix.Content
          {...returnFocus}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={classNames(
            "fixed z-50 flex flex-col bg-raised text-ink shadow-float ring-1 ring-line outline-none duration-250 ease-glide",
            "data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
            sideLook[side],
          )}
        >
          <header className={classNames("px-5 pt-5 pb-4 pr-14", hideTitle && "pb-0")}>
            <div className={classNames("min-w-0", hideTitle && "sr-only")}>
              <Radix.Title className="voice text-title">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-sm text-soft">{description}</Radix.Description>
              ) : null}
            </div>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-0.5 pb-6">{children}</div>
          {footer ? (
            <footer className="flex justify-end gap-2 border-t px-5 py-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          ) : null}
          {/* Last, so that the first field has the focus. */}
          <Radix.Close asChild>
            <CloseButton />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Wraps a button so that it also closes the sheet. */
export const SheetClose = Radix.Close;
