import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeader } from "@/ui/patterns/page-header";

export interface BuilderHeaderProps {
  title: string;
  actions?: ReactNode;
}

export const BuilderHeader = ({ title, actions }: BuilderHeaderProps) => (
  <PageHeader
    title={title}
    eyebrow={
      <Link href="/web/sequences" className="inline-flex items-center gap-1.5 hover:text-ink">
        <ArrowLeft aria-hidden className="size-3.5" /> Sequences
      </Link>
    }
    actions={actions}
  />
);
