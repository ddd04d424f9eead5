import { redirect } from "next/navigation";

/** The console lives below /web, as it does on media servers. */
export default function Page(): never {
  redirect("/web");
}
