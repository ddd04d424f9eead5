"use client";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";
import { controlLook } from "./control-look";
import { useFieldControl } from "./field-context";

/** Grows with what is typed, from `rows` lines up to half the window. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  const wiring = useFieldControl(rest);
  return (
    <textarea
      rows={rows}
      className={classNames(
        controlLook,
        "field-sizing-content max-h-[50dvh] resize-y px-3 py-2.5",
        className,
      )}
      {...rest}
      {...wiring}
    />
  );
}
