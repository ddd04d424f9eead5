"use client";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button";
import { toast } from "./toast";

export interface CopyButtonProps {
  text: string;
  label?: string;
  size?: "sm" | "md";
  className?: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label = "Copy", size = "sm", className }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1800);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Browsers allow the clipboard on https and localhost only.
      toast.failed("The browser did not allow copying.", "Select the text and copy it by hand.");
    }
  };
  return (
    <IconButton
      label={copied ? "Copied" : label}
      size={size}
      onClick={() => void copy()}
      {...(className ? { className } : {})}
    >
      {copied ? <Check className="text-ok" /> : <Copy />}
    </IconButton>
  );
}
