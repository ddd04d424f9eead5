import type { z } from "zod";
import { connectServerInput } from "@/domains/media-servers/schema";

const address = connectServerInput.pick({ url: true, credential: true });

/** What is asked to connect a server. With a token stored already, leaving it empty keeps that one. */
export const serverFields = (hasToken: boolean) => (hasToken ? address : address.required());

export type ServerFields = z.input<typeof address>;
