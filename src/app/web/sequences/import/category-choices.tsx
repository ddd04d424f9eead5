"use client";
import { Select } from "@/ui/primitives/select";
import { CategorySelect } from "../../schedules/category-select";
import { type CategoryChoice, categoryWay } from "./choices";
import type { ChoicesProps } from "./sequence-previews";

const ways = [
  { value: "create", label: "Make it" },
  { value: "map", label: "Use another one" },
  { value: "leave", label: "As the schedule says" },
];

/** Categories that the file names and the library lacks: made, replaced by another one, or left open. */
export function CategoryChoices({ preview, choices, onChange }: ChoicesProps) {
  const missing = preview.categories.filter(({ state }) => state === "missing");
  if (missing.length === 0) return null;
  const choose = (key: string, choice: CategoryChoice) =>
    onChange({ ...choices, categories: { ...choices.categories, [key]: choice } });
  return (
    <section aria-labelledby="import-categories" className="space-y-3">
      <h2 id="import-categories" className="voice text-title">
        Categories
      </h2>
      <ul className="space-y-2">
        {missing.map((category) => {
          const way = categoryWay(category, choices);
          const chosen = choices.categories[category.key];
          const name = category.name ?? "A category without a name";
          const [suggestion] = category.suggestions;
          return (
            <li
              key={category.key}
              className="grid items-center gap-3 rounded-lg bg-panel p-4 ring-1 ring-line md:grid-cols-[minmax(0,1fr)_13rem_minmax(0,16rem)]"
            >
              <div className="min-w-0">
                <p className="truncate font-medium text-sm">{name}</p>
                {category.sentence ? <p className="text-faint text-xs">{category.sentence}</p> : null}
              </div>
              <Select
                aria-label={`What to do about ${name}`}
                value={way === "matched" ? "map" : way}
                onValueChange={(next) => {
                  if (next === "create") choose(category.key, { how: "create" });
                  else if (next === "leave") choose(category.key, { how: "leave" });
                  else choose(category.key, { how: "map", id: suggestion?.id ?? 0 });
                }}
                options={category.name === null ? ways.slice(1) : ways}
              />
              {way === "map" ? (
                <CategorySelect
                  value={chosen?.how === "map" && chosen.id > 0 ? chosen.id : null}
                  onValueChange={(id) => id !== null && choose(category.key, { how: "map", id })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
