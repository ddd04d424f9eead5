/** The two lists; the first is there without a word in the address. */
export const activityTabs = ["sent", "people"] as const;
export type ActivityTab = (typeof activityTabs)[number];

/** Which list an address means; what makes no sense means the first. */
export const readTab = (params: URLSearchParams): ActivityTab =>
  activityTabs.find((tab) => tab === params.get("show")) ?? "sent";

/** The list as the end of an address. */
export const writeTab = (tab: ActivityTab): string => (tab === "sent" ? "" : `?show=${tab}`);
