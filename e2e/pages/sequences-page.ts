import type { Locator, Page } from "@playwright/test";

export class SequencesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/web/sequences");
    await this.page.getByRole("heading", { level: 1, name: "Sequences" }).waitFor();
  }

  async openNew(): Promise<void> {
    await this.page.goto("/web/sequences/new");
    await this.page.getByRole("heading", { level: 1, name: "New sequence" }).waitFor();
  }

  card(name: string): Locator {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** The kinds of the blocks in their order. */
  get blocks(): Locator {
    return this.page.getByRole("region", { name: /^Block \d+: / });
  }

  block(number: number): Locator {
    return this.page.getByRole("region", { name: new RegExp(`^Block ${number}: `) });
  }

  get roll(): Locator {
    return this.page.getByRole("region", { name: "What would play" }).getByRole("listitem");
  }

  async add(kind: string): Promise<void> {
    await this.page
      .getByRole("region", { name: /^(Begin with|Add)$/ })
      .getByRole("button", { name: new RegExp(`^${kind}`) })
      .click();
  }

  async chooseClips(block: number, names: readonly string[]): Promise<void> {
    await this.block(block)
      .getByRole("button", { name: /^(Choose|Add) clips$/ })
      .click();
    const dialog = this.page.getByRole("dialog", { name: "Choose clips" });
    for (const name of names) await dialog.getByRole("button", { name }).click();
    await dialog.getByRole("button", { name: /^Add \d+ clips?$/ }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  async chooseCategory(block: number, name: string): Promise<void> {
    await this.block(block).getByRole("combobox", { name: "Category" }).click();
    await this.page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
  }
}
