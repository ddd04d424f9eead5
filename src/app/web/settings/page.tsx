import { redirect } from "next/navigation";

/** Settings begin with what everything else needs: a server. */
export default function SettingsPage() {
  redirect("/web/settings/servers");
}
