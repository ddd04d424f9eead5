import { bumper, type Colors, type DemoRecipe } from "./demo-recipe";
import { aurora } from "./motifs/aurora";
import { balloons } from "./motifs/balloons";
import { bokeh } from "./motifs/bokeh";
import { candles } from "./motifs/candles";
import { clovers } from "./motifs/clovers";
import { curtain } from "./motifs/curtain";
import { decoFan } from "./motifs/deco-fan";
import { fallingLeaves } from "./motifs/falling-leaves";
import { filmLeader } from "./motifs/film-leader";
import { fireworks } from "./motifs/fireworks";
import { hauntedHill } from "./motifs/haunted-hill";
import { hearts } from "./motifs/hearts";
import { meadow } from "./motifs/meadow";
import { planet } from "./motifs/planet";
import { popcorn } from "./motifs/popcorn";
import { projectorBeam } from "./motifs/projector-beam";
import { retroSunset } from "./motifs/retro-sunset";
import { sleepingPhone } from "./motifs/sleeping-phone";
import { snowfall } from "./motifs/snowfall";
import { windowBlinds } from "./motifs/window-blinds";

const warm: Colors = ["#0a0809", "#1a120d", "#3a2415", "#f2c879", "#ffdf9e", "#fff4dd"];
const velvet: Colors = ["#1c0308", "#5a0b17", "#8f1423", "#c22b36", "#f0c35e", "#fff3d8"];
const gilded: Colors = ["#06100e", "#0b201c", "#153a33", "#8a6424", "#e0b356", "#fff0c4"];

/** The clips of the library, from the everyday to the feasts of the year. */
export const libraryCatalog: readonly DemoRecipe[] = [
  bumper({
    title: "Feature Presentation",
    category: "Feature Presentation",
    motif: projectorBeam,
    colors: warm,
    chord: "grand",
    seconds: 6,
    text: { title: "Feature\nPresentation", face: "serif", sizePixels: 112, above: "and now, our" },
  }),
  bumper({
    title: "Welcome to the Cinema",
    category: "Feature Presentation",
    motif: curtain,
    colors: velvet,
    chord: "grand",
    text: { title: "Welcome", face: "script", sizePixels: 176, below: "to the cinema" },
  }),
  bumper({
    title: "Tonight’s Feature",
    category: "Feature Presentation",
    motif: decoFan,
    colors: gilded,
    chord: "grand",
    text: { title: "Tonight’s Feature", face: "deco", sizePixels: 92, above: "presenting" },
  }),
  bumper({
    title: "Countdown Leader",
    category: "Feature Presentation",
    motif: filmLeader,
    colors: ["#1d1712", "#3b2f25", "#b79f7d", "#ddc9a6", "#8a6d45", "#f5e9cf"],
    chord: "tender",
    seconds: 4,
    text: { title: "", face: "serif", sizePixels: 320 },
  }),
  bumper({
    title: "Coming Attractions",
    category: "Coming Attractions",
    motif: bokeh,
    colors: ["#0a0614", "#1d0f33", "#4b1f5e", "#e8a04c", "#f06a6a", "#fff1e0"],
    chord: "glad",
    text: { title: "Coming\nAttractions", face: "serif", sizePixels: 108, below: "soon on this screen" },
  }),
  bumper({
    title: "Silent Phones, Please",
    category: "House Rules",
    motif: sleepingPhone,
    colors: ["#04141a", "#0a2a33", "#15505a", "#5fd0c5", "#ffe2a0", "#f3fbf7"],
    chord: "tender",
    text: { title: "Silent phones, please", face: "italic", sizePixels: 84 },
  }),
  bumper({
    title: "Popcorn First",
    category: "House Rules",
    motif: popcorn,
    colors: ["#2a0508", "#6d0f16", "#b5262b", "#d9363b", "#f5b83d", "#fff5df"],
    chord: "glad",
    text: { title: "Popcorn first", face: "serif", sizePixels: 118, above: "the film can wait" },
  }),
  bumper({
    title: "The Lights Go Down",
    category: "House Rules",
    motif: bokeh,
    colors: ["#050608", "#10141d", "#26344f", "#7fa4e0", "#f4c983", "#f5f2ea"],
    chord: "space",
    text: { title: "The lights go down", face: "italic", sizePixels: 96, below: "sit back and enjoy" },
  }),
  bumper({
    title: "Intermission",
    category: "Intermission",
    motif: decoFan,
    colors: ["#14060c", "#2a0c18", "#571b2e", "#8c4a32", "#f0b277", "#ffe9cf"],
    chord: "tender",
    text: { title: "Intermission", face: "neon", sizePixels: 92, below: "ten minutes" },
  }),
  bumper({
    title: "Happy Halloween",
    category: "Halloween",
    motif: hauntedHill,
    colors: ["#0c0616", "#2a1038", "#7a2f2a", "#f39a3d", "#ffc766", "#ffe9c4"],
    chord: "eerie",
    seconds: 6,
    text: { title: "Happy\nHalloween", face: "serif", sizePixels: 116 },
  }),
  bumper({
    title: "Trick or Treat",
    category: "Halloween",
    motif: hauntedHill,
    colors: ["#04100c", "#0d2a23", "#2c5a3c", "#b9e07a", "#f2c14a", "#f4ffe0"],
    chord: "eerie",
    text: { title: "Trick or treat", face: "italic", sizePixels: 118 },
  }),
  bumper({
    title: "Merry Christmas",
    category: "Christmas",
    motif: snowfall,
    colors: ["#071226", "#10294a", "#31598a", "#b9d4ee", "#e34b4b", "#ffffff"],
    chord: "winter",
    seconds: 6,
    text: { title: "Merry Christmas", face: "script", sizePixels: 168 },
  }),
  bumper({
    title: "Season’s Greetings",
    category: "Christmas",
    motif: bokeh,
    colors: ["#0b0907", "#2b0d10", "#6d1a1f", "#f0c35e", "#3f9a63", "#fff6e0"],
    chord: "glad",
    text: { title: "Season’s Greetings", face: "script", sizePixels: 150 },
  }),
  bumper({
    title: "Happy New Year",
    category: "New Year",
    motif: fireworks,
    colors: ["#050714", "#0f1838", "#3a2a5e", "#ffd277", "#8fd0ff", "#fff8e6"],
    chord: "glad",
    seconds: 6,
    text: { title: "Happy New Year", face: "serif", sizePixels: 118 },
  }),
  bumper({
    title: "Fourth of July",
    category: "Independence Day",
    motif: fireworks,
    colors: ["#040914", "#0b1c40", "#1f3f7d", "#ff5d5d", "#79b4ff", "#ffffff"],
    chord: "grand",
    text: { title: "Fourth of July", face: "serif", sizePixels: 122, above: "happy" },
  }),
  bumper({
    title: "Be My Valentine",
    category: "Valentine’s Day",
    motif: hearts,
    colors: ["#22040f", "#5c0f2b", "#a82a4d", "#ff8fa8", "#ff5c7c", "#ffeef1"],
    chord: "tender",
    text: { title: "Be my Valentine", face: "script", sizePixels: 158 },
  }),
  bumper({
    title: "Lucky Night In",
    category: "St. Patrick’s Day",
    motif: clovers,
    colors: ["#03130b", "#07301c", "#13603a", "#4fae62", "#a7dd7c", "#f3ffe8"],
    chord: "glad",
    text: { title: "A lucky night in", face: "serif", sizePixels: 110, above: "happy St. Patrick’s Day" },
  }),
  bumper({
    title: "Happy Easter",
    category: "Easter",
    motif: meadow,
    colors: ["#8cc7ea", "#c4e4ee", "#fdf0dc", "#f08aa4", "#b58ae0", "#33524a"],
    chord: "glad",
    text: { title: "Happy Easter", face: "script", sizePixels: 172, onBright: true },
  }),
  bumper({
    title: "Happy Thanksgiving",
    category: "Thanksgiving",
    motif: fallingLeaves,
    colors: ["#180a04", "#42200d", "#8a4518", "#f0a03c", "#d9602b", "#fff0d8"],
    chord: "grand",
    text: { title: "Happy Thanksgiving", face: "serif", sizePixels: 100 },
  }),
  bumper({
    title: "Happy Hanukkah",
    category: "Hanukkah",
    motif: candles,
    colors: ["#040a1c", "#0b1f4a", "#1f4a94", "#ffc45a", "#8fb8ff", "#f2f6ff"],
    chord: "tender",
    text: { title: "Happy Hanukkah", face: "serif", sizePixels: 104 },
  }),
  bumper({
    title: "Summer Nights",
    category: "Seasons",
    motif: retroSunset,
    colors: ["#160a2e", "#4a1563", "#c3316f", "#ff7a4d", "#ffb64d", "#ffe38a"],
    chord: "glad",
    text: { title: "Summer Nights", face: "neon", sizePixels: 96 },
  }),
  bumper({
    title: "Winter Evenings",
    category: "Seasons",
    motif: aurora,
    colors: ["#030914", "#0a1f33", "#1a4a55", "#4fe0a8", "#7a6cf0", "#d8fff0"],
    chord: "winter",
    text: { title: "Winter evenings", glow: "#030914", face: "deco", sizePixels: 92 },
  }),
  bumper({
    title: "Science Fiction Friday",
    category: "Theme Nights",
    motif: planet,
    colors: ["#04050f", "#0d1230", "#3b2a78", "#6fc7e8", "#d9628f", "#eaf6ff"],
    chord: "space",
    text: { title: "Science Fiction", face: "deco", sizePixels: 104, below: "Friday" },
  }),
  bumper({
    title: "Family Film Night",
    category: "Theme Nights",
    motif: balloons,
    colors: ["#24345f", "#5a5f96", "#d98a86", "#ffd9a0", "#f2b544", "#fff6e4"],
    chord: "glad",
    text: { title: "Family film night", face: "serif", sizePixels: 104 },
  }),
  bumper({
    title: "Film Noir Night",
    category: "Theme Nights",
    motif: windowBlinds,
    colors: ["#050506", "#141519", "#2f3138", "#c8ccd4", "#8c9099", "#f3f1ea"],
    chord: "eerie",
    text: { title: "Film noir", face: "italic", sizePixels: 140, below: "a night of shadows" },
  }),
];
