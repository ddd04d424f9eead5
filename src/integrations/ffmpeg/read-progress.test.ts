import { expect, it } from "vitest";
import { readMeasure } from "./measure-for-levelling";
import { readProgress } from "./read-progress";

it.each([
  ["out_time_ms=1500000\nout_time=00:00:01.500000\nprogress=continue\n", 1.5],
  ["out_time=00:00:01.500000\nprogress=continue\nout_time=01:02:03.250000\nprogress=end\n", 3_723.25],
  ["frame=1\nprogress=continue\n", null],
  ["out_time=N/A\n", null],
  ["out_time=-00:00:00.040000\n", null],
  ["", null],
])("reads the progress of %j", (text, seconds) => {
  expect(readProgress(text)).toBe(seconds);
});

const said = (changes: Record<string, string> = {}) =>
  `size=N/A time=00:00:05\n[Parsed_loudnorm_1 @ 0x55]\n${JSON.stringify(
    {
      input_i: "-9.41",
      input_tp: "0.12",
      input_lra: "3.10",
      input_thresh: "-19.50",
      output_i: "-24.10",
      normalization_type: "dynamic",
      target_offset: "0.10",
      ...changes,
    },
    null,
    2,
  )}\n`;

it("reads what the first pass of levelling measured", () => {
  expect(readMeasure(said())).toEqual({
    integratedLufs: -9.41,
    truePeakDb: 0.12,
    rangeLu: 3.1,
    thresholdLufs: -19.5,
  });
});

it.each([
  ["silence", said({ input_i: "-inf" })],
  ["what is as good as silence", said({ input_i: "-70.00" })],
  ["nothing", ""],
])("takes %s for nothing to level", (_what, log) => {
  expect(readMeasure(log)).toBeNull();
});
