import type { PlayMode } from "@/domains/prerolls/constants";

export interface DemoCategory {
  name: string;
  description: string;
  playMode: PlayMode;
}

const shuffled = (name: string, description: string): DemoCategory => ({
  name,
  description,
  playMode: "shuffle",
});
const inOrder = (name: string, description: string): DemoCategory => ({
  name,
  description,
  playMode: "playlist",
});

/** The first one is put on by hand once, so that the history has something to tell. */
export const demoCategories: readonly DemoCategory[] = [
  shuffled("House Rules", "Phones off, popcorn in hand."),
  shuffled("Feature Presentation", "The classics. One of them opens every ordinary evening."),
  shuffled("Coming Attractions", "Before the trailers, and what is generated about films to come."),
  shuffled("Trailers", "Films and shows to come. Sequences find them by what they are about."),
  shuffled("Intermission", "For films with a break in the middle."),
  shuffled("Halloween", "All of October."),
  shuffled("Thanksgiving", "The week that ends with leftovers."),
  shuffled("Hanukkah", "Eight evenings of light."),
  shuffled("Christmas", "From the first of December to Boxing Day."),
  shuffled("New Year", "From noon on the last day of the year."),
  shuffled("Valentine’s Day", "For films with two people on the poster."),
  shuffled("St. Patrick’s Day", "Green, with a harp somewhere."),
  shuffled("Easter", "From Palm Sunday to Easter Monday."),
  shuffled("Independence Day", "Fireworks before the film."),
  shuffled("Seasons", "Summer and winter openers, each also in the programme of its season."),
  shuffled("Theme Nights", "One genre, one evening."),
  inOrder("Weekend Double Feature", "Lights down, countdown, feature: all three, in this order."),
  inOrder("Summer Open-Air", "Popcorn first, then the sunset."),
  shuffled("Winter Evenings", "For the dark half of the year."),
  shuffled("Spring Premieres", "New films, open windows."),
  shuffled("Autumn Reels", "Rain outside, black-and-white inside."),
  shuffled("Family Matinee", "Sunday afternoon, all ages."),
  shuffled("Late Science Fiction", "Fridays after ten."),
  shuffled("Old Disk", "Clips that stay in a folder of their own. Some need work."),
];
