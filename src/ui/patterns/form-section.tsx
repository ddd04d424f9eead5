import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface FormSectionProps {
  title: ReactNode;
  description?: ReactNode;
  /** For links that lead straight here. */
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a long form: what it is about on the left, the fields on the right; above them where there is no room. */
export const FormSection = ({ title, description, id, className, children }: FormSectionProps) => (
  <section id={id} className={classNames("@container border-t py-8 first:border-t-0 first:pt-0", className)}>
    <div className="grid @3xl:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] gap-x-10 gap-y-5">
      <div className="max-w-2xl">
        <h2 className="font-semibold text-base tracking-tight">{title}</h2>
        {description ? <p className="mt-1 text-pretty text-sm text-soft">{description}</p> : null}
      </div>
      <div className="flex min-w-0 max-w-2xl flex-col gap-5">{children}</div>
    </div>
  </section>
);
