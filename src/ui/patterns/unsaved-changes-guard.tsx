"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "../primitives/confirm-dialog";

/** The address a plain click on a link inside the app would lead to, else null. */
function linkTarget(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.origin !== location.origin)
    return null;
  const samePage = link.pathname === location.pathname && link.search === location.search;
  return samePage ? null : link.pathname + link.search + link.hash;
}

/** While `when` is true, a link or a closed tab asks before changes are lost. */
export function UnsavedChangesGuard({ when }: { when: boolean }) {
  const router = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!when) return;
    const onClick = (event: MouseEvent) => {
      const target = linkTarget(event);
      if (target === null) return;
      event.preventDefault();
      event.stopPropagation();
      setWanted(target);
    };
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    // On the window, in capture: ahead of the router's own listener.
    window.addEventListener("click", onClick, true);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      window.removeEventListener("click", onClick, true);
      window.removeEventListener("beforeunload", onLeave);
    };
  }, [when]);
  return (
    <ConfirmDialog
      open={wanted !== null}
      onOpenChange={(open) => !open && setWanted(null)}
      title="Leave without saving?"
      impact="The changes on this page are lost."
      confirmLabel="Leave"
      cancelLabel="Stay here"
      onConfirm={() => {
        if (wanted !== null) router.push(wanted);
      }}
    />
  );
}
