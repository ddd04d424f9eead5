import type { Locator, Page } from "@playwright/test";

export interface NewSchedule {
  name: string;
  category: string;
  /** How its clips play; as the category says when absent. */
  plays?: "One at random" | "All in order";
}

export class SchedulesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/web/schedules");
    await this.page.getByRole("heading", { level: 1, name: "Schedules" }).waitFor();
  }

  card(name: string): Locator {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  lightSwitch(name: string): Locator {
    return this.page.getByRole("switch", { name: `${name} is on` });
  }

  get saveButton(): Locator {
    return this.page.getByRole("button", { name: "Make the schedule" });
  }

  /** Opens the form for a new one and fills it; every day from today on, as the form proposes. */
  async fillNew({ name, category, plays }: NewSchedule): Promise<void> {
    await this.page.goto("/web/schedules/new");
    await this.page.getByRole("textbox", { name: "Name" }).fill(name);
    await this.page.getByRole("combobox", { name: "Category" }).first().click();
    await this.page.getByRole("option", { name: category }).click();
    if (plays) await this.page.getByRole("radio", { name: plays }).click();
  }

  async make(schedule: NewSchedule): Promise<void> {
    await this.fillNew(schedule);
    await this.saveButton.click();
    await this.page.waitForURL("**/web/schedules");
    await this.card(schedule.name).waitFor();
  }

  async menu(name: string, item: string): Promise<void> {
    // Known once all is loaded: until then the page still moves.
    await this.card(name)
      .getByText(/^(Plays now|Waits|Coming|Over|Off)$/)
      .waitFor();
    await this.page.getByRole("button", { name: `More for ${name}` }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
}
