import type { Locator, Page } from "@playwright/test";

export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openServers(): Promise<void> {
    await this.page.goto("/web/settings/servers");
    await this.page.getByRole("heading", { level: 1, name: "Servers" }).waitFor();
  }

  /** What came of the last try to connect. */
  get answer(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  async connect(url: string, token: string): Promise<void> {
    await this.page.getByRole("textbox", { name: "Address" }).fill(url);
    await this.page.getByLabel("Token").fill(token);
    await this.page.getByRole("button", { name: "Connect", exact: true }).click();
  }

  server(name: string): Locator {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("heading", { name }) });
  }

  async openMappings(): Promise<void> {
    await this.page.goto("/web/settings/path-mappings");
    await this.page.getByRole("heading", { level: 1, name: "Path mappings" }).waitFor();
  }

  async addMapping(here: string, onServer: string): Promise<void> {
    await this.page.getByRole("button", { name: "Add a mapping" }).click();
    await this.page.getByRole("textbox", { name: "Folder here" }).last().fill(here);
    await this.page.getByRole("textbox", { name: "Same folder on the server" }).last().fill(onServer);
    await this.page.getByRole("button", { name: "Save", exact: true }).click();
  }
}
