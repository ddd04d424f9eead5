"use client";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { CloseButton } from "./close-button";
import { scrimLook } from "./scrim-look";
import { useReturnFocus } from "./use-return-focus";

export interface DialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The element that opens it, when it is not controlled. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg" | "xl";
  children?: ReactNode;
}

const sizeLook = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-3xl", xl: "sm:max-w-5xl" } as const;

/** A window over the room; on a phone it rises from the bottom. The body scrolls, head and foot stay. */
export function Dialog({
  open,
  onOpenChange,
  trigger,
  title,
  description,
  footer,
  size = "md",
  children,
}: DialogProps) {
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
            "fixed z-50 flex max-h-[92dvh] w-full flex-col bg-raised text-ink shadow-float ring-1 ring-line outline-none duration-200 ease-glide",
            "inset-x-0 bottom-0 rounded-t-xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-1/2 sm:rounded-xl",
            "data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:slide-in-from-bottom-6 sm:data-[state=open]:zoom-in-97 sm:data-[state=open]:slide-in-from-bottom-2",
            "data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
            sizeLook[size],
          )}
        >
          <header className="px-6 pt-5 pb-4 pr-14">
            <div className="min-w-0">
              <Radix.Title className="voice text-title">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-sm text-soft">{description}</Radix.Description>
              ) : null}
            </div>
          </header>
          {children ? (
            <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 pt-0.5 pb-6">
              {children}
            </div>
          ) : null}
          {footer ? (
            <footer className="flex flex-col-reverse gap-2 border-t px-6 py-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end">
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

/** Wraps a button in the footer so that it also closes the dialog. */
export const DialogClose = Radix.Close;
