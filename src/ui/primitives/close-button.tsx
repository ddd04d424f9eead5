import { X } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "./button";

/** The cross of a window. Without a tooltip, which would take the first Escape for itself. */
export const CloseButton = (props: ComponentProps<"button">) => (
  <Button
    variant="ghost"
    size="sm"
    aria-label="Close"
    {...props}
    className="absolute top-4.5 right-4 w-8 px-0"
  >
    <X />
  </Button>
);
