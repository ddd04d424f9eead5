import { clipExtensions } from "@/domains/prerolls/constants";

/** For the system's file window. */
export const acceptedFiles = clipExtensions.join(",");
