import { InngestTestEngine } from "@inngest/test";
import { Inngest } from "inngest";
import { describe, expect, it } from "vitest";
import { quietLogger } from "@/testing/engine/quiet-logger";
import { sampleFunctions, samples } from "@/testing/engine/sample-functions";

describe("the sample functions, alone", () => {
  it.each(samples)("$name", async ({ name, event, output, error, calls }) => {
    const seen: string[] = [];
    const fn = sampleFunctions(new Inngest({ id: "alone", isDev: true, logger: quietLogger }), seen)[name];
    const run = await new InngestTestEngine({ function: fn, events: [event] }).execute();
    expect(run.result).toEqual(output);
    expect(run.error).toEqual(error === undefined ? undefined : expect.objectContaining({ message: error }));
    expect([...new Set(seen)].sort()).toEqual(calls);
  });
});
