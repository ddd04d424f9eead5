import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  className?: string;
  children: ReactNode;
}

/** Scrolls sideways inside itself, and can be reached by keyboard when it does. */
export const Table = ({ caption, className, children }: TableProps) => (
  <section
    aria-label={caption}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse
    tabIndex={0}
    className={classNames("overflow-x-auto rounded-lg bg-panel ring-1 ring-line", className)}
  >
    <table className="numbers w-full border-collapse text-left text-sm">
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  </section>
);

export const TableHead = ({ children }: { children: ReactNode }) => (
  <thead className="border-b">
    <tr>{children}</tr>
  </thead>
);

export const TableHeader = ({ className, ...rest }: ComponentProps<"th">) => (
  <th
    scope="col"
    className={classNames("h-10 whitespace-nowrap px-4 font-medium text-faint text-xs", className)}
    {...rest}
  />
);

export const TableBody = ({ children }: { children: ReactNode }) => (
  <tbody className="divide-y">{children}</tbody>
);

export const TableRow = ({ className, ...rest }: ComponentProps<"tr">) => (
  <tr
    className={classNames("transition-colors hover:bg-hover aria-selected:bg-accent-wash", className)}
    {...rest}
  />
);

export const TableCell = ({ className, ...rest }: ComponentProps<"td">) => (
  <td className={classNames("px-4 py-3 align-middle", className)} {...rest} />
);
