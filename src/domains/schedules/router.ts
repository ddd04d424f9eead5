import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { deleteSchedules } from "@/domains/schedules/commands/delete-schedules";
import { duplicateSchedule } from "@/domains/schedules/commands/duplicate-schedule";
import { restoreSchedule } from "@/domains/schedules/commands/restore-schedule";
import { restoreSchedules } from "@/domains/schedules/commands/restore-schedules";
import { setSchedulesEnabled } from "@/domains/schedules/commands/set-schedules-enabled";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { getSchedule } from "@/domains/schedules/queries/get-schedule";
import { listActiveSchedules } from "@/domains/schedules/queries/list-active-schedules";
import { listSchedules } from "@/domains/schedules/queries/list-schedules";
import { scheduleOutput } from "@/domains/schedules/schema";
import { schedulesChanged } from "@/domains/schedules/schema/change";
import { read, router, write } from "@/platform/trpc/procedures";

export const schedulesRouter = router({
  list: read(listSchedules, scheduleOutput.array()),
  listActive: read(listActiveSchedules, scheduleOutput.array()),
  get: read(getSchedule, scheduleOutput),
  create: write(createSchedule, scheduleOutput),
  update: write(updateSchedule, scheduleOutput),
  toggle: write(toggleSchedule, scheduleOutput),
  setEnabledMany: write(setSchedulesEnabled, schedulesChanged),
  duplicate: write(duplicateSchedule, scheduleOutput),
  delete: write(deleteSchedule, scheduleOutput),
  deleteMany: write(deleteSchedules, schedulesChanged),
  restore: write(restoreSchedule, scheduleOutput),
  restoreMany: write(restoreSchedules, schedulesChanged),
});
