import type { DifferenceGroup } from "./difference";

/** The way between the groups: a column beside them, a row above them on a narrow screen. */
export const GroupNav = ({ groups }: { groups: readonly DifferenceGroup[] }) => (
  <nav
    aria-label="On this page"
    className="no-scrollbar -mx-(--gutter) overflow-x-auto px-(--gutter) xl:sticky xl:top-[calc(var(--bar-height)+6rem)] xl:mx-0 xl:w-56 xl:shrink-0 xl:self-start xl:px-0"
  >
    <ul className="flex gap-1 xl:flex-col">
      {groups.map(({ id, title, differences }) => (
        <li key={id} className="shrink-0">
          <a
            href={`#${id}`}
            className="flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 max-xl:whitespace-nowrap font-medium text-soft text-sm hover:bg-hover hover:text-ink"
          >
            {title}
            <span className="numbers ml-auto text-faint text-xs">{differences.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
