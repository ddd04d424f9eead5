import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/primitives/button";

export interface FirstStepProps {
  number: number;
  title: string;
  text: string;
  action: string;
  href: string;
  picture: ReactNode;
  isDone: boolean;
  /** The one to do now: it stands in the light. */
  isNext: boolean;
}

export const FirstStep = ({ number, title, text, action, href, picture, isDone, isNext }: FirstStepProps) => (
  <li
    className={classNames(
      "flex min-w-0 flex-col rounded-lg bg-panel p-5 ring-1",
      isNext ? "shadow-lit ring-accent-line" : "shadow-panel ring-line",
    )}
  >
    <div
      className={classNames(
        "mx-auto flex h-36 w-full max-w-56 items-center text-faint/55",
        isDone && "opacity-40",
      )}
    >
      {picture}
    </div>
    <h3 className="mt-4 flex items-center gap-2.5 font-semibold text-base tracking-tight">
      <span
        className={classNames(
          "numbers grid size-6 shrink-0 place-items-center rounded-full text-xs",
          isDone ? "bg-ok-wash text-ok-text" : isNext ? "bg-accent text-on-accent" : "bg-hover text-soft",
        )}
      >
        {isDone ? <Check aria-hidden className="size-3.5" strokeWidth={3} /> : number}
      </span>
      {title}
      {isDone ? <span className="sr-only">, done</span> : null}
    </h3>
    <p className="mt-2 flex-1 text-pretty text-sm text-soft">{text}</p>
    {isDone ? null : (
      <Button asChild variant={isNext ? "primary" : "secondary"} className="mt-4 self-start">
        <Link href={href}>{action}</Link>
      </Button>
    )}
  </li>
);
