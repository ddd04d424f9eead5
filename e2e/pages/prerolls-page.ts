import { basename } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { dropFiles } from "./drop-files";

export class PrerollsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/web/prerolls");
    await this.page.getByRole("heading", { level: 1, name: "Prerolls" }).waitFor();
  }

  get cards(): Locator {
    return this.page.getByRole("region", { name: "Clips" }).getByRole("article");
  }

  card(title: string): Locator {
    return this.cards.filter({ has: this.page.getByRole("button", { name: title, exact: true }) });
  }

  get uploads(): Locator {
    return this.page.getByRole("list", { name: "Uploads" }).getByRole("listitem");
  }

  upload(fileName: string): Locator {
    return this.uploads.filter({ has: this.page.getByTitle(fileName, { exact: true }) });
  }

  get categories(): Locator {
    return this.page.getByRole("navigation", { name: "Categories" });
  }

  category(name: string): Locator {
    return this.categories.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  /** Drops files anywhere on the page. */
  async drop(paths: readonly string[]): Promise<void> {
    await dropFiles(this.page.getByRole("main"), paths);
  }

  /** Drops files and waits until all of them are in the library. */
  async add(paths: readonly string[]): Promise<void> {
    await this.drop(paths);
    for (const path of paths) await this.upload(basename(path)).getByText("Ready").waitFor();
  }

  async chooseAll(): Promise<void> {
    const first = this.cards.first();
    await first.hover();
    await first.getByRole("checkbox").click();
    await this.page.getByRole("button", { name: "Choose all" }).click();
  }

  /** Puts what is chosen into a category that is made on the way. */
  async putIntoNewCategory(name: string): Promise<void> {
    await this.page.getByRole("button", { name: "Category", exact: true }).click();
    const dialog = this.page.getByRole("dialog", { name: /into a category$/ });
    await dialog.getByRole("combobox", { name: "Category" }).click();
    await this.page.getByPlaceholder("Find, or type a new name").fill(name);
    await this.page.getByRole("option", { name: `Add “${name}”` }).click();
    await dialog.getByRole("combobox", { name: "Category" }).filter({ hasText: name }).waitFor();
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  }

  async menu(title: string, item: string): Promise<void> {
    await this.card(title).hover();
    await this.page.getByRole("button", { name: `More for ${title}` }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
}
