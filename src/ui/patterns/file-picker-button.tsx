"use client";
import { useRef } from "react";
import { Button, type ButtonProps } from "../primitives/button";

export interface FilePickerButtonProps extends Omit<ButtonProps, "onClick" | "asChild"> {
  onFiles: (files: File[]) => void;
  /** As the accept attribute: ".mp4,.mkv". */
  accept?: string;
  multiple?: boolean;
}

/** A button that opens the system's file window. */
export function FilePickerButton({ onFiles, accept, multiple = true, ...rest }: FilePickerButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()} {...rest} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Otherwise choosing the same file twice would not be noticed.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
