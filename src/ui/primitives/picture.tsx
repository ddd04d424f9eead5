"use client";
import { type ComponentProps, useState } from "react";
import { classNames } from "@/lib/class-names";

export interface PictureProps extends Omit<ComponentProps<"img">, "src" | "alt" | "onError"> {
  src: string;
  alt?: string;
}

/** A picture beside words that say the same. One that does not come leaves its place empty, without a broken sign. */
export function Picture({ src, alt = "", className, ...rest }: PictureProps) {
  const [brokenSrc, setBrokenSrc] = useState<string | null>(null);
  return (
    // biome-ignore lint/performance/noImgElement: thumbnails are already small, and made by us
    <img
      {...rest}
      src={src}
      alt={alt}
      onError={() => setBrokenSrc(src)}
      className={classNames(className, brokenSrc === src && "invisible")}
    />
  );
}
