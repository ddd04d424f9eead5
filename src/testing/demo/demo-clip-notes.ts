export interface DemoClipNote {
  /** As in the clips' own catalogue. */
  title: string;
  tags: readonly string[];
  /** Categories beside its own, in which it plays too. */
  alsoIn: readonly string[];
  description?: string;
}

type Rest = Partial<Omit<DemoClipNote, "title">>;
const note = (title: string, tags: readonly string[], rest: Rest = {}): DemoClipNote => ({
  title,
  tags,
  alsoIn: [],
  ...rest,
});

/** What a person would have noted about the clips. Their order here is the order in which a playlist plays them. */
export const demoClipNotes: readonly DemoClipNote[] = [
  note("The Lights Go Down", ["quiet"], { alsoIn: ["Weekend Double Feature", "Winter Evenings"] }),
  note("Countdown Leader", ["retro", "short"], {
    alsoIn: ["Weekend Double Feature"],
    description: "An academy leader, three to one.",
  }),
  note("Feature Presentation", ["classic", "grand"], {
    alsoIn: ["Weekend Double Feature"],
    description: "The projector starts, the beam widens.",
  }),
  note("Welcome to the Cinema", ["classic", "curtain"], { alsoIn: ["Autumn Reels"] }),
  note("Tonight’s Feature", ["classic", "deco"], { alsoIn: ["Spring Premieres"] }),
  note("Coming Attractions", ["trailers"], { alsoIn: ["Spring Premieres"] }),
  note("Popcorn First", ["funny", "kids"], { alsoIn: ["Summer Open-Air", "Family Matinee"] }),
  note("Summer Nights", ["neon", "retro", "summer"], { alsoIn: ["Summer Open-Air"] }),
  note("Silent Phones, Please", ["quiet"], { alsoIn: ["Late Science Fiction"] }),
  note("Science Fiction Friday", ["genre", "space"], { alsoIn: ["Late Science Fiction"] }),
  note("Family Film Night", ["genre", "kids"], { alsoIn: ["Family Matinee"] }),
  note("Film Noir Night", ["black and white", "genre"], { alsoIn: ["Autumn Reels"] }),
  note("Intermission", ["neon", "break"], { alsoIn: ["Autumn Reels"] }),
  note("Winter Evenings", ["winter", "aurora"], { alsoIn: ["Winter Evenings"] }),
  note("Happy Halloween", ["spooky", "holiday"], { description: "A haunted house on a hill." }),
  note("Trick or Treat", ["spooky", "kids", "holiday"]),
  note("Happy Thanksgiving", ["autumn", "holiday"]),
  note("Happy Hanukkah", ["candles", "holiday"]),
  note("Merry Christmas", ["snow", "winter", "holiday"]),
  note("Season’s Greetings", ["winter", "holiday"]),
  note("Happy New Year", ["fireworks", "holiday"]),
  note("Be My Valentine", ["romance", "holiday"]),
  note("Lucky Night In", ["green", "holiday"]),
  note("Happy Easter", ["spring", "kids", "holiday"]),
  note("Fourth of July", ["fireworks", "summer", "holiday"]),
  note("The Far Orbit (trailer)", ["trailers", "space"]),
  note("The House Above Halden (trailer)", ["trailers", "spooky"]),
  note("Northern Line (trailer)", ["trailers", "series"]),
  note("Coming Soon", ["trailers", "generated"]),
  note("Coming to This Screen", ["trailers", "generated"]),
  note("Drive-In Leader", ["retro", "summer"], {
    description: "From an old camera: MPEG-2, which many players cannot open. Upkeep converts it.",
  }),
];
