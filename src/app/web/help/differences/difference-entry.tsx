import type { Difference } from "./difference";

const Part = ({ label, children }: { label: string; children: string }) => (
  <div>
    <dt className="font-medium text-2xs text-faint uppercase tracking-wider">{label}</dt>
    <dd className="mt-1 text-pretty text-soft text-sm">{children}</dd>
  </div>
);

/** One difference: before, now, and what to do. Its heading is a link to itself, for sending to others. */
export const DifferenceEntry = ({
  difference: { id, title, before, now, advice },
}: {
  difference: Difference;
}) => (
  <article
    id={id}
    aria-labelledby={`${id}-title`}
    className="scroll-mt-36 px-5 py-5 target:bg-accent-wash target:shadow-[inset_3px_0_0_var(--accent)]"
  >
    <h3 id={`${id}-title`} className="font-semibold text-base tracking-tight">
      <a href={`#${id}`} className="group rounded-sm">
        {title}
        <span
          aria-hidden
          className="ml-2 text-faint opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        >
          #
        </span>
      </a>
    </h3>
    <dl className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-3">
      <Part label="NeXroll">{before}</Part>
      <Part label="Marquee">{now}</Part>
      <Part label="If you relied on it">{advice ?? "There is nothing to do."}</Part>
    </dl>
  </article>
);
