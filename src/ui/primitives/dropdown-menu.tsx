"use client";
import { Check } from "lucide-react";
import { DropdownMenu as Radix, Slot } from "radix-ui";
import type { ComponentProps, PointerEvent, ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { floatLook, itemLook } from "./float-look";

/** Not modal: what stands behind a menu stays reachable and need not be hidden. */
export const DropdownMenu = (props: ComponentProps<typeof Radix.Root>) => (
  <Radix.Root modal={false} {...props} />
);
export const DropdownMenuTrigger = Radix.Trigger;
export const DropdownMenuRadioGroup = Radix.RadioGroup;

export function DropdownMenuContent({
  className,
  sideOffset = 7,
  ...rest
}: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={sideOffset}
        collisionPadding={8}
        className={classNames(floatLook, "min-w-48 max-w-80 p-1", className)}
        {...rest}
      />
    </Radix.Portal>
  );
}

export interface DropdownMenuItemProps extends ComponentProps<typeof Radix.Item> {
  tone?: "plain" | "danger";
  /** A key hint at the end of the line. */
  shortcut?: ReactNode;
}

/** What destroys wants a press of its own: a page that moves may carry it under the release of the press that opened the menu. */
const onlyByOwnPress = (event: PointerEvent) => event.preventDefault();

export function DropdownMenuItem({
  className,
  tone = "plain",
  shortcut,
  children,
  ...rest
}: DropdownMenuItemProps) {
  return (
    <Radix.Item
      className={classNames(
        itemLook,
        tone === "danger" && "text-bad-text data-[highlighted]:bg-bad-wash [&>svg]:text-current",
        className,
      )}
      {...(tone === "danger" ? { onPointerUp: onlyByOwnPress } : {})}
      {...rest}
    >
      {/* Says which child takes the item's place under asChild; without it a menu with a link in it cannot be drawn. */}
      <Slot.Slottable>{children}</Slot.Slottable>
      {shortcut ? <span className="ml-auto pl-6">{shortcut}</span> : null}
    </Radix.Item>
  );
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={classNames(itemLook, "pr-9", className)} {...rest}>
      {children}
      <Radix.ItemIndicator className="absolute right-2.5 text-accent-text">
        <Check />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

export function DropdownMenuCheckboxItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Radix.CheckboxItem>) {
  return (
    <Radix.CheckboxItem className={classNames(itemLook, "pr-9", className)} {...rest}>
      {children}
      <Radix.ItemIndicator className="absolute right-2.5 text-accent-text">
        <Check />
      </Radix.ItemIndicator>
    </Radix.CheckboxItem>
  );
}

export const DropdownMenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2.5 pt-2 pb-1 font-medium text-faint text-xs">{children}</Radix.Label>
);

export const DropdownMenuSeparator = () => <Radix.Separator className="my-1 h-px bg-line" />;
