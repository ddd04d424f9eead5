import { clipExtensions } from "@/domains/prerolls/core/extensions";

/** For the system's file window. */
export const acceptedFiles = clipExtensions.join(",");
