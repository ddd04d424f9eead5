import { BrandMark } from "../shell/brand-mark";
import { Wordmark } from "../shell/wordmark";
import { Shelf, Specimen } from "./specimen";

const grounds = [
  ["canvas", "bg-canvas"],
  ["rail", "bg-rail"],
  ["panel", "bg-panel"],
  ["raised", "bg-raised"],
  ["well", "bg-well"],
  ["film", "bg-film"],
] as const;
const lights = [
  ["accent", "bg-accent"],
  ["lamp", "bg-lamp"],
  ["ok", "bg-ok"],
  ["warn", "bg-warn"],
  ["bad", "bg-bad"],
  ["info", "bg-info"],
] as const;

const Swatch = ({ name, look }: { name: string; look: string }) => (
  <div className="w-24">
    <div className={`${look} h-14 rounded-md ring-1 ring-line ring-inset`} />
    <p className="mt-1.5 text-faint text-xs">{name}</p>
  </div>
);

export const Grounds = () => (
  <Specimen id="grounds" title="Light, ground and voice">
    <div className="grid gap-8 lg:grid-cols-2">
      <div className="space-y-6">
        <Shelf label="Grounds">
          {grounds.map(([name, look]) => (
            <Swatch key={name} name={name} look={look} />
          ))}
        </Shelf>
        <Shelf label="Lights">
          {lights.map(([name, look]) => (
            <Swatch key={name} name={name} look={look} />
          ))}
        </Shelf>
        <Shelf label="Sign">
          <Wordmark />
          <BrandMark className="h-12" />
        </Shelf>
      </div>
      <div className="space-y-3">
        <p className="voice text-display">The lights go down</p>
        <p className="voice text-title">A title in a window</p>
        <p className="font-semibold text-base">A heading in a panel</p>
        <p className="text-ink">Text as it is read, 14 px, in ink.</p>
        <p className="text-soft">What explains, in soft.</p>
        <p className="text-faint text-xs">What may be passed over, in faint.</p>
        <p className="text-accent-text">Text in lamp light, for where one is.</p>
        <p className="numbers text-2xl">0123456789 · 1:23:45</p>
        <p className="font-mono text-xs">/media/clips/winter/snow fall.mp4</p>
      </div>
    </div>
  </Specimen>
);
