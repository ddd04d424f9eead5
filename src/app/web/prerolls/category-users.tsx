"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/transport/trpc/use-trpc";

/** So many are named. */
const namedMax = 8;

interface User {
  key: string;
  label: string;
  href: string;
}

/** What plays a category, each a link. */
export function CategoryUsers({ categoryId }: { categoryId: number }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.categories.getUsage.queryOptions({ id: categoryId }));
  if (!data) return null;
  const users: User[] = [
    ...data.schedules.map(({ id, name }) => ({ key: `s${id}`, label: name, href: `/web/schedules/${id}` })),
    ...data.fallbackSchedules.map(({ id, name }) => ({
      key: `f${id}`,
      label: `${name} (fallback)`,
      href: `/web/schedules/${id}`,
    })),
    ...data.sequences.map(({ id, name }) => ({ key: `q${id}`, label: name, href: `/web/sequences/${id}` })),
    ...data.genres.map((genre) => ({ key: `g${genre}`, label: genre, href: "/web/settings/programme" })),
    ...(data.isFiller ? [{ key: "filler", label: "Filler", href: "/web/settings/programme" }] : []),
  ];
  if (users.length === 0) return <p className="mt-1 text-faint text-xs">Nothing plays it yet.</p>;
  return (
    <p className="mt-1 flex flex-wrap gap-x-2.5 text-faint text-xs">
      <span>Played by</span>
      {users.slice(0, namedMax).map(({ key, label, href }) => (
        <Link
          key={key}
          href={href}
          className="rounded-sm text-soft underline underline-offset-4 hover:text-ink"
        >
          {label}
        </Link>
      ))}
      {users.length > namedMax ? <span>and {users.length - namedMax} more</span> : null}
    </p>
  );
}
