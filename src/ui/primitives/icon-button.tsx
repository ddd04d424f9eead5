"use client";
import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Button, type ButtonProps } from "./button";
import { Tooltip } from "./tooltip";

const box = cva("px-0", {
  variants: { size: { sm: "size-8", md: "size-10", lg: "size-12 [&_svg]:size-5" } },
  defaultVariants: { size: "md" },
});

export interface IconButtonProps
  extends Omit<ComponentProps<"button">, "aria-label">,
    VariantProps<typeof box>,
    Pick<ButtonProps, "variant" | "pending"> {
  /** The name: read aloud, and shown on hover and focus. */
  label: string;
  tooltipSide?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
}

export function IconButton({
  label,
  size,
  variant = "ghost",
  tooltipSide,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} {...(tooltipSide ? { side: tooltipSide } : {})}>
      <Button
        aria-label={label}
        size={size}
        variant={variant}
        className={classNames(box({ size }), className)}
        {...rest}
      />
    </Tooltip>
  );
}
