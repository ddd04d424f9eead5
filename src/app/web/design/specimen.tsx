import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

/** A part of the design page. */
export const Specimen = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`} className="space-y-5">
    <h2 id={`${id}-title`} className="voice border-b pb-2 text-title">
      {title}
    </h2>
    {children}
  </section>
);

/** Things of one kind side by side. */
export const Shelf = ({
  label,
  className,
  children,
}: {
  label?: string;
  className?: string;
  children: ReactNode;
}) => (
  <div>
    {label ? <h3 className="mb-2.5 font-medium text-faint text-xs">{label}</h3> : null}
    <div className={classNames("flex flex-wrap items-center gap-3", className)}>{children}</div>
  </div>
);
