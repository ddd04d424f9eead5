"use client";
import { useFormContext } from "react-hook-form";
import type { ScheduleInput } from "@/domains/schedules/schema";
import type { ScheduleValues } from "./schedule-values";

/** The form around the calling field. */
export const useScheduleForm = () => useFormContext<ScheduleValues, unknown, ScheduleInput>();
