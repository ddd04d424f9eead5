"use client";
import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps, MouseEvent } from "react";
import { classNames } from "@/lib/class-names";
import { Spinner } from "./spinner";

const buttonLook = cva(
  [
    "relative inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium",
    "transition-[background-color,box-shadow,color,transform,filter] duration-150 active:translate-y-px",
    "disabled:pointer-events-none disabled:opacity-45 aria-disabled:cursor-default",
    "[&_svg]:size-4 [&_svg]:shrink-0",
  ],
  {
    variants: {
      variant: {
        primary:
          "bg-accent text-on-accent shadow-[inset_0_1px_0_oklch(1_0_0/0.4),0_1px_2px_var(--shade)] hover:bg-accent-lit hover:shadow-[inset_0_1px_0_oklch(1_0_0/0.5),0_0_26px_-3px_var(--accent-line)]",
        secondary:
          "bg-raised text-ink shadow-[inset_0_0_0_1px_var(--line),inset_0_1px_0_var(--rim),0_1px_2px_var(--shade)] hover:shadow-[inset_0_0_0_1px_var(--edge),0_1px_2px_var(--shade)] hover:brightness-[1.06]",
        ghost: "text-soft hover:bg-hover hover:text-ink active:bg-press",
        danger:
          "bg-bad text-on-bad shadow-[inset_0_1px_0_oklch(1_0_0/0.25),0_1px_2px_var(--shade)] hover:brightness-110",
        quietDanger: "text-bad-text hover:bg-bad-wash",
        link: "text-accent-text underline decoration-accent-line underline-offset-4 hover:decoration-current",
      },
      size: {
        sm: "h-8 px-3 text-xs",
        md: "h-10 px-4 text-sm",
        lg: "h-12 px-6 text-base",
      },
    },
    compoundVariants: [{ variant: "link", class: "h-auto px-0" }],
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonLook> {
  /** Shows a spinner, keeps the width and the focus, and ignores further clicks. */
  pending?: boolean;
  /** Gives the look to the one child (a link) instead of rendering a button. */
  asChild?: boolean;
}

export function Button({
  variant,
  size,
  pending = false,
  asChild = false,
  className,
  onClick,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  const look = classNames(buttonLook({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={look} onClick={onClick} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type={type}
      className={look}
      onClick={click}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      {...rest}
    >
      {pending ? (
        <>
          <Spinner className="absolute" />
          <span className="inline-flex items-center gap-2 opacity-0">{children}</span>
        </>
      ) : (
        children
      )}
    </button>
  );
}
