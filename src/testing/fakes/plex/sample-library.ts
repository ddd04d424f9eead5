export interface FakeItem {
  ratingKey: string;
  type: "movie" | "show" | "season" | "episode";
  title: string;
  titleSort: string;
  year: number;
  guid: string;
  guids: readonly string[];
  addedAt: number;
  updatedAt: number;
  /** Of films and shows; seasons and episodes have those of their show. */
  genres?: readonly string[];
  /** Empty for shows and seasons. */
  files: readonly string[];
  index?: number;
  parentRatingKey?: string;
  grandparentRatingKey?: string;
  parentTitle?: string;
  grandparentTitle?: string;
  durationMs?: number;
}

export interface FakeLibrary {
  key: string;
  uuid: string;
  title: string;
  type: "movie" | "show";
  agent: string;
  language: string;
  locations: readonly string[];
  items: readonly FakeItem[];
}

const films: readonly [title: string, year: number, imdb: string, tmdb: number, genres?: string[]][] = [
  ["A Trip to the Moon", 1902, "tt0000417", 775],
  ["The Cabinet of Dr. Caligari", 1920, "tt0010323", 234],
  ["The Kid", 1921, "tt0012349", 10098],
  ["Nosferatu", 1922, "tt0013442", 653, ["Horror", "Fantasy"]],
  ["Safety Last!", 1923, "tt0014429", 22596],
  ["Sherlock Jr.", 1924, "tt0015324", 992],
  ["The Phantom of the Opera", 1925, "tt0016220", 964],
  ["Battleship Potemkin", 1925, "tt0015648", 643],
  ["The General", 1926, "tt0017925", 961],
  ["Metropolis", 1927, "tt0017136", 19, ["Drama", "Science Fiction"]],
  ["Sunrise", 1927, "tt0018455", 631],
  ["M", 1931, "tt0022100", 832],
  ["His Girl Friday", 1940, "tt0032599", 3085],
  ["It's a Wonderful Life", 1946, "tt0038650", 1585],
  ["D.O.A.", 1949, "tt0042369", 18995],
  ["Carnival of Souls", 1962, "tt0055830", 16093],
  ["Charade", 1963, "tt0056923", 4808],
  ["Night of the Living Dead", 1968, "tt0063350", 10331],
  ["Big Buck Bunny", 2008, "tt1254207", 10378, ["Animation", "Kids & Family"]],
  ["Sintel", 2010, "tt1727587", 45745],
  ["Tears of Steel", 2012, "tt2285752", 133701],
];

const shows: readonly [title: string, year: number, imdb: string, seasons: number, genres?: string[]][] = [
  ["I Love Lucy", 1951, "tt0043208", 2],
  ["The Twilight Zone", 1959, "tt0052520", 3, ["Sci-Fi & Fantasy"]],
  ["The Addams Family", 1964, "tt0057729", 2],
];

const episodesASeason = 4;
const firstAddedAt = 1_700_000_000;

/** One film library and one show library, made anew at every call. */
export function sampleLibraries(): FakeLibrary[] {
  return [
    library("1", "Films", "movie", "/media/films", films.map(toMovie)),
    library("2", "Shows", "show", "/media/shows", shows.flatMap(toShow)),
  ];
}

function library(
  key: string,
  title: string,
  type: FakeLibrary["type"],
  location: string,
  items: FakeItem[],
): FakeLibrary {
  const agent = type === "movie" ? "tv.plex.agents.movie" : "tv.plex.agents.series";
  const uuid = `00000000-0000-4000-8000-00000000000${key}`;
  return { key, uuid, title, type, agent, language: "en-US", locations: [location], items };
}

function toMovie([title, year, imdb, tmdb, genres]: (typeof films)[number], position: number): FakeItem {
  return {
    ...base(String(100 + position), "movie", title, year),
    guids: [`imdb://${imdb}`, `tmdb://${tmdb}`],
    files: [`/media/films/${title} (${year})/${title} (${year}).mkv`],
    durationMs: 5_400_000 + position * 60_000,
    genres,
  };
}

function toShow([title, year, imdb, seasons, genres]: (typeof shows)[number], position: number): FakeItem[] {
  const showKey = 1_000 * (position + 1);
  const show = { ...base(String(showKey), "show", title, year), guids: [`imdb://${imdb}`], genres };
  const below = Array.from({ length: seasons }, (_, season) => toSeason(show, showKey, season + 1));
  return [show, ...below.flat()];
}

function toSeason(show: FakeItem, showKey: number, number: number): FakeItem[] {
  const seasonKey = showKey + number * 100;
  const season: FakeItem = {
    ...base(String(seasonKey), "season", `Season ${number}`, show.year + number - 1),
    index: number,
    parentRatingKey: show.ratingKey,
    parentTitle: show.title,
  };
  const episodes = Array.from({ length: episodesASeason }, (_, at): FakeItem => {
    const code = `S${String(number).padStart(2, "0")}E${String(at + 1).padStart(2, "0")}`;
    return {
      ...base(String(seasonKey + at + 1), "episode", `Episode ${at + 1}`, season.year),
      index: at + 1,
      parentRatingKey: season.ratingKey,
      parentTitle: season.title,
      grandparentRatingKey: show.ratingKey,
      grandparentTitle: show.title,
      files: [`/media/shows/${show.title}/${season.title}/${show.title} - ${code}.mkv`],
      durationMs: 1_500_000,
    };
  });
  return [season, ...episodes];
}

function base(ratingKey: string, type: FakeItem["type"], title: string, year: number): FakeItem {
  const addedAt = firstAddedAt + Number(ratingKey) * 60;
  const guid = `plex://${type}/${ratingKey.padStart(24, "0")}`;
  const titleSort = title.replace(/^(The|A) /, "");
  return { ratingKey, type, title, titleSort, year, guid, guids: [], addedAt, updatedAt: addedAt, files: [] };
}
