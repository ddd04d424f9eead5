import type { Locator, Page } from "@playwright/test";

/** The frame around every screen: rail, bar, palette, toasts. */
export class Shell {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get rail(): Locator {
    return this.page.getByRole("navigation", { name: "Sections" });
  }

  get palette(): Locator {
    return this.page.getByRole("dialog", { name: "Command palette" });
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  toast(text: string | RegExp): Locator {
    return this.page
      .getByRole("region", { name: /Notifications/ })
      .getByRole("listitem")
      .filter({ hasText: text });
  }

  /** By the rail, as people go. */
  async goTo(section: string): Promise<void> {
    await this.rail.getByRole("link", { name: section, exact: true }).click();
    await this.heading(section).waitFor();
  }

  async takeBack(text: string | RegExp): Promise<void> {
    await this.toast(text).getByRole("button", { name: "Undo" }).click();
  }

  async chooseTheme(name: "Dark" | "Light"): Promise<void> {
    await this.page.getByRole("button", { name: "Theme" }).click();
    await this.page.getByRole("menuitemradio", { name }).click();
  }
}
