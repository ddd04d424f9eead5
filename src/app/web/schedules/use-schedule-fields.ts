"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { type Resolver, type UseFormReturn, useForm } from "react-hook-form";
import { type ScheduleInput, scheduleInput } from "@/domains/schedules/schema";
import { meantValues, type ScheduleValues } from "./schedule-values";

export type ScheduleFields = UseFormReturn<ScheduleValues, unknown, ScheduleInput>;

// The form leaves nothing out, so it holds less than the domain would take in.
const check = zodResolver(scheduleInput) as Resolver<ScheduleValues, unknown, ScheduleInput>;
const resolver: typeof check = (values, ...rest) => check(meantValues(values), ...rest);

/** The form of a schedule, checked by the domain's own rules. */
export const useScheduleFields = (defaultValues: ScheduleValues): ScheduleFields =>
  useForm<ScheduleValues, unknown, ScheduleInput>({ resolver, defaultValues });
