"use client";
import { Popover as Radix } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";
import { floatLook } from "./float-look";

export const Popover = Radix.Root;
export const PopoverTrigger = Radix.Trigger;

export function PopoverContent({
  className,
  sideOffset = 7,
  align = "start",
  ...rest
}: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={8}
        className={classNames(floatLook, "w-80 max-w-[calc(100vw-1rem)] p-4 outline-none", className)}
        {...rest}
      />
    </Radix.Portal>
  );
}
