import { MonitorCog, Moon, Sun } from "lucide-react";

export const themeChoices = [
  { value: "system", label: "As the system", icon: MonitorCog },
  { value: "dark", label: "Dark", icon: Moon },
  { value: "light", label: "Light", icon: Sun },
] as const;
