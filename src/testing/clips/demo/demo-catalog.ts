import { comingCatalog } from "./coming-catalog";
import type { DemoRecipe } from "./demo-recipe";
import { libraryCatalog } from "./library-catalog";

/** What the demo uploads: clips for every day of the year, and what tells of films to come. */
export const demoCatalog: readonly DemoRecipe[] = [...libraryCatalog, ...comingCatalog];
