/** Notes in hertz, lowest first. */
const chords = {
  /** Warm and open. */
  grand: [130.81, 196, 261.63, 329.63, 392],
  /** A little sad, a little sweet. */
  tender: [146.83, 220, 277.18, 329.63, 440],
  /** Bright. */
  glad: [174.61, 261.63, 349.23, 440, 523.25],
  /** Night and unease. */
  eerie: [110, 164.81, 207.65, 311.13, 415.3],
  /** Wide and cold. */
  winter: [123.47, 185, 246.94, 369.99, 493.88],
  /** Floating. */
  space: [98, 146.83, 220, 293.66, 369.99],
} as const satisfies Record<string, readonly number[]>;
export type ChordName = keyof typeof chords;

/**
 * An ffmpeg audio source: the notes come in one after another, soft and slightly apart between left and right, and
 * die away.
 */
export function chordSource(name: ChordName, seconds: number): string {
  const side = (detune: number) =>
    chords[name]
      .map((hertz, at) => {
        const start = (at * 0.16).toFixed(2);
        const since = `max(0,t-${start})`;
        const wave = `sin(2*PI*${(hertz * detune).toFixed(3)}*t)+0.22*sin(4*PI*${(hertz * detune).toFixed(3)}*t)`;
        const swell = `(1-exp(-3.2*${since}))*exp(-${(0.42 + at * 0.07).toFixed(2)}*${since})`;
        return `${(0.11 - at * 0.011).toFixed(3)}*(${wave})*${swell}`;
      })
      .join("+");
  return `aevalsrc=exprs='${side(1)}|${side(1.0035)}':s=44100:d=${seconds}`;
}
