"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Tonight } from "@/domains/playback/schema";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import type { Schedule } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import type { RuleBook } from "./day-programme";
import { type ScheduleFaces, scheduleFaces } from "./schedule-face";

export interface RuleBookState {
  schedules: readonly Schedule[];
  faces: ScheduleFaces;
  /** What decides on any day, without a choice by hand; null while it is on its way. */
  book: RuleBook | null;
}

const none: readonly Schedule[] = [];

/** Everything the one resolver asks for, so that the browser can ask it about any day. */
export function useRuleBook(): RuleBookState {
  const trpc = useTRPC();
  const { data: schedules } = useQuery(trpc.schedules.list.queryOptions());
  const { data: settings } = useQuery(trpc.operations.getSettings.queryOptions());
  return useMemo(() => {
    const list = schedules ?? none;
    const faces = scheduleFaces(list);
    if (!schedules || !settings) return { schedules: list, faces, book: null };
    const { zone, passiveMode: passive, clearWhenInactive } = settings;
    const book: RuleBook = {
      schedules: list.filter(({ isEnabled }) => isEnabled).map((schedule) => compileSchedule(schedule)),
      zone,
      override: null,
      genre: null,
      filler: null,
      settings: { passive, clearWhenInactive, genrePriority: "schedules" },
    };
    return { schedules: list, faces, book };
  }, [schedules, settings]);
}

/** The book with what was put on by hand. */
export function withOverride(book: RuleBook, override: Tonight["override"]): RuleBook {
  if (!override) return book;
  const { content, appliedAt, expiresAt } = override;
  return {
    ...book,
    override: {
      content:
        content.kind === "sequence"
          ? { kind: "sequence", sequenceId: content.id, categoryId: null }
          : { kind: "category", categoryId: content.id },
      appliedAt: new Date(appliedAt),
      expiresAt: new Date(expiresAt),
    },
  };
}
