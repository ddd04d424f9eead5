"use client";
import { Toaster as Sonner } from "sonner";

export interface ToasterProps {
  theme: "light" | "dark" | "system";
}

/** Where toasts appear. Once, in the layout. Alt+T moves the focus there. */
export const Toaster = ({ theme }: ToasterProps) => (
  <Sonner
    theme={theme}
    position="bottom-right"
    offset={20}
    mobileOffset={{ bottom: "calc(5rem + env(safe-area-inset-bottom))", left: 12, right: 12 }}
    gap={10}
    visibleToasts={4}
    toastOptions={{
      unstyled: true,
      classNames: {
        toast:
          "flex w-full items-center gap-3 rounded-lg bg-raised px-4 py-3 text-ink shadow-float ring-1 ring-line sm:w-88 font-sans",
        icon: "shrink-0 [&_svg]:size-4.5",
        content: "min-w-0 flex-1",
        title: "font-medium text-sm",
        description: "mt-0.5 text-xs text-soft!",
        actionButton:
          "ml-auto h-8 shrink-0 rounded-sm px-2.5 font-semibold text-accent-text text-xs hover:bg-hover",
        cancelButton: "h-8 shrink-0 rounded-sm px-2.5 text-soft text-xs hover:bg-hover",
        success: "[&_[data-icon]]:text-ok",
        error: "[&_[data-icon]]:text-bad",
        warning: "[&_[data-icon]]:text-warn",
        info: "[&_[data-icon]]:text-info",
      },
    }}
  />
);
