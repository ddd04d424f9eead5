import { describe, expect, it } from "vitest";
import {
  categoriesByFolder,
  categoryOfFile,
  categoryOfManaged,
  type FileCategory,
  type FolderRules,
} from "@/domains/prerolls/core/category-of-file";

const known = categoriesByFolder([
  { id: 1, name: "Christmas" },
  { id: 2, name: "AC/DC" },
  { id: 3, name: "Winter" },
]);
const rules: FolderRules = { categoryId: null, categoriesFromFolders: true, createsCategories: false };

describe("the category of a file", () => {
  it.each<[string, string[], Partial<FolderRules>, FileCategory]>([
    ["in the root", [], {}, null],
    ["in the root of a folder with a category", [], { categoryId: 9 }, { id: 9 }],
    ["in a folder called like a category", ["christmas"], { categoryId: 9 }, { id: 1 }],
    ["in the innermost of two", ["Winter", "deep", "Christmas", "x"], {}, { id: 1 }],
    ["in a folder with the cleaned name of a category", ["AC_DC"], {}, { id: 2 }],
    ["in a folder nobody knows", ["Summer"], { categoryId: 9 }, { id: 9 }],
    [
      "in a folder that makes a category",
      ["Summer", "1999"],
      { createsCategories: true },
      { newName: "Summer" },
    ],
    ["in the root when folders make categories", [], { createsCategories: true }, null],
    ["when folders say nothing", ["Christmas"], { categoriesFromFolders: false, categoryId: 9 }, { id: 9 }],
    [
      "when folders say nothing, they make none",
      ["Summer"],
      { categoriesFromFolders: false, createsCategories: true },
      null,
    ],
  ])("%s", (_what, folders, more, category) => {
    expect(categoryOfFile(folders, known, { ...rules, ...more })).toEqual(category);
  });

  it.each<[string[], FileCategory]>([
    [[], null],
    [["Christmas"], { id: 1 }],
    [["Default"], null],
    [["Default", "Christmas"], null],
    [["ac_dc", "deep"], { id: 2 }],
  ])("in the library's own folder, below %j", (folders, category) => {
    expect(categoryOfManaged(folders, known)).toEqual(category);
  });
});
