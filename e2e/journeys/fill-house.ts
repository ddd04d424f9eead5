import { join } from "node:path";
import type { World } from "../world";
import { type Clip, houseApi } from "./house-api";

export interface FilledHouse {
  clip: Clip;
  scheduleId: number;
  sequenceId: number;
}

interface WithId {
  id: number;
}

/** Something on every page: clips, categories, schedules of several kinds, a server, a mapping and a key. */
export async function fillHouse(world: World): Promise<FilledHouse> {
  const api = houseApi(world);
  const winter = await api.send<WithId>("POST", "/categories", {
    name: "Winter",
    description: "Snow and lights",
  });
  const opening = await api.send<WithId>("POST", "/categories", { name: "Opening", plex_mode: "playlist" });
  const clip = await api.upload("h264-aac.mp4", { category_id: String(winter.id), tags: "snow" });
  await api.upload("portrait.mp4", { category_id: String(opening.id) });
  await api.upload("Sommer im Kino – größer als das Leben.mp4");
  await api.connectPlex();
  await api.send("PUT", "/path-mappings", {
    mappings: [{ nexroll_path: join(world.dataDir, "prerolls"), plex_path: "/media/before the film" }],
  });
  const schedule = await api.send<WithId>("POST", "/schedules", {
    name: "Donaudampfschifffahrtsgesellschaftskapitänsabend",
    type: "daily",
    start_date: "2020-01-01",
    category_id: winter.id,
  });
  const others = [
    { name: "Christmas", type: "yearly", start_date: "2025-12-01", end_date: "2025-12-26", exclusive: true },
    {
      name: "Fridays",
      type: "weekly",
      start_date: "2020-01-01",
      recurrence_pattern: { weekDays: ["friday"] },
    },
    { name: "Long over", type: "custom", start_date: "2021-01-01", end_date: "2021-01-02" },
    { name: "Off", type: "daily", start_date: "2020-01-01", enabled: false },
    { name: "Lower", type: "daily", start_date: "2020-01-01", priority: 2 },
  ];
  for (const other of others) await api.send("POST", "/schedules", { ...other, category_id: opening.id });
  const sequence = await api.send<WithId>("POST", "/sequences", {
    name: "Friday Night",
    blocks: [
      { type: "random", category_id: winter.id, count: 1 },
      { type: "fixed", preroll_ids: [clip.id] },
      { type: "nexup_trailers", source: "movies", count: 2 },
    ],
  });
  await api.send("POST", "/api/keys", { name: "Home Assistant", permissions: "read", expires_days: 30 });
  return { clip, scheduleId: schedule.id, sequenceId: sequence.id };
}
