/** "3 schedules", for the trail. */
export const countSchedules = ({ changedIds }: { changedIds: readonly number[] }) =>
  changedIds.length === 1 ? "1 schedule" : `${changedIds.length} schedules`;
