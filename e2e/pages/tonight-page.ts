import type { Locator, Page } from "@playwright/test";

export class TonightPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/web");
    await this.page.getByRole("heading", { level: 1, name: "Tonight" }).waitFor();
  }

  /** The sign: what plays now, and why. */
  get sign(): Locator {
    return this.page.getByRole("region", { name: "On the screen now" });
  }

  server(name: string): Locator {
    return this.page.getByRole("article", { name });
  }

  /** How it stands with a server, in a word. */
  light(name: string): Locator {
    return this.server(name).getByRole("status");
  }

  async checkNow(): Promise<void> {
    await this.page.getByRole("button", { name: "Check now" }).click();
  }
}
