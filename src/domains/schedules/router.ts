import { createFromPreset } from "@/domains/schedules/commands/create-from-preset";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { deleteSchedules } from "@/domains/schedules/commands/delete-schedules";
import { duplicateSchedule } from "@/domains/schedules/commands/duplicate-schedule";
import { initMonthPresets } from "@/domains/schedules/commands/init-month-presets";
import { refreshHolidayDates } from "@/domains/schedules/commands/refresh-holiday-dates";
import { restoreSchedule } from "@/domains/schedules/commands/restore-schedule";
import { restoreSchedules } from "@/domains/schedules/commands/restore-schedules";
import { setSchedulesEnabled } from "@/domains/schedules/commands/set-schedules-enabled";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { findHolidayOfYear } from "@/domains/schedules/queries/find-holiday-of-year";
import { findNextHoliday } from "@/domains/schedules/queries/find-next-holiday";
import { getSchedule } from "@/domains/schedules/queries/get-schedule";
import { listCountries, listHolidays, listRegions } from "@/domains/schedules/queries/holiday-tables";
import { listActiveSchedules } from "@/domains/schedules/queries/list-active-schedules";
import { listLinkedSchedules } from "@/domains/schedules/queries/list-linked-schedules";
import { listMonthPresets } from "@/domains/schedules/queries/list-month-presets";
import { listPresets } from "@/domains/schedules/queries/list-presets";
import { listSchedules } from "@/domains/schedules/queries/list-schedules";
import { cronVerdict, validateCron } from "@/domains/schedules/queries/validate-cron";
import { scheduleOutput } from "@/domains/schedules/schema";
import { schedulesChanged } from "@/domains/schedules/schema/change";
import {
  holidayDatesRefreshed,
  holidayDay,
  holidayFound,
  holidayPreset,
  linkedSchedule,
  monthPreset,
  monthPresetsMade,
  nextHoliday,
  placeOutput,
  presetCreated,
} from "@/domains/schedules/schema/holidays";
import { read, router, write } from "@/platform/trpc/procedures";

export const schedulesRouter = router({
  list: read(listSchedules, scheduleOutput.array()),
  listActive: read(listActiveSchedules, scheduleOutput.array()),
  get: read(getSchedule, scheduleOutput),
  validateCron: read(validateCron, cronVerdict),
  create: write(createSchedule, scheduleOutput),
  update: write(updateSchedule, scheduleOutput),
  toggle: write(toggleSchedule, scheduleOutput),
  setEnabledMany: write(setSchedulesEnabled, schedulesChanged),
  duplicate: write(duplicateSchedule, scheduleOutput),
  delete: write(deleteSchedule, scheduleOutput),
  deleteMany: write(deleteSchedules, schedulesChanged),
  restore: write(restoreSchedule, scheduleOutput),
  restoreMany: write(restoreSchedules, schedulesChanged),
  holidays: router({
    listCountries: read(listCountries, placeOutput.array()),
    listRegions: read(listRegions, placeOutput.array()),
    list: read(listHolidays, holidayDay.array()),
    find: read(findHolidayOfYear, holidayFound),
    findNext: read(findNextHoliday, nextHoliday),
    listPresets: read(listPresets, holidayPreset.array()),
    listLinked: read(listLinkedSchedules, linkedSchedule.array()),
    createFromPreset: write(createFromPreset, presetCreated),
    listMonthPresets: read(listMonthPresets, monthPreset.array()),
    initMonthPresets: write(initMonthPresets, monthPresetsMade),
    refreshDates: write(refreshHolidayDates, holidayDatesRefreshed),
  }),
});
