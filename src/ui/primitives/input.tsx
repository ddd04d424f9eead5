"use client";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { controlLook } from "./control-look";
import { useFieldControl } from "./field-context";

export interface InputProps extends ComponentProps<"input"> {
  /** An icon before the text. */
  leading?: ReactNode;
  /** A unit or a button after it. */
  trailing?: ReactNode;
}

export function Input({ leading, trailing, className, ...rest }: InputProps) {
  const wiring = useFieldControl(rest);
  return (
    <div className={classNames(controlLook, "flex h-10 items-center", className)}>
      {leading ? (
        <span className="grid shrink-0 place-items-center pl-3 text-faint [&_svg]:size-4">{leading}</span>
      ) : null}
      <input
        className="h-full w-full min-w-0 flex-1 bg-transparent px-3 outline-none focus-visible:outline-none disabled:cursor-not-allowed"
        {...rest}
        {...wiring}
      />
      {trailing ? (
        <span className="flex shrink-0 items-center pr-1.5 text-faint text-xs">{trailing}</span>
      ) : null}
    </div>
  );
}
