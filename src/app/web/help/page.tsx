import { redirect } from "next/navigation";

/** The help has one page so far. */
export default function HelpPage() {
  redirect("/web/help/differences");
}
