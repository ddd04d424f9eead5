import { expect, it } from "vitest";
import { coalescer } from "@/lib/coalescer";

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it("runs once more for all who came meanwhile, and answers them with that later run", async () => {
  const run = coalescer<string>();
  const first = gate();
  let runs = 0;
  const work = async () => {
    runs += 1;
    const mine = runs;
    if (mine === 1) await first.opened;
    return mine;
  };
  const leader = run("a", work);
  const followers = [run("a", work), run("a", work), run("a", work)];
  expect(runs).toBe(1);
  first.open();
  expect(await leader).toBe(1);
  expect(await Promise.all(followers)).toEqual([2, 2, 2]);
  expect(await run("a", work)).toBe(3);
});

it("keeps keys apart, and goes on after a failure", async () => {
  const run = coalescer<string>();
  const held = gate();
  const leader = run("a", () => held.opened.then(() => Promise.reject(new Error("broken"))));
  const follower = run("a", async () => "well");
  expect(await run("b", async () => "other")).toBe("other");
  held.open();
  await expect(leader).rejects.toThrow("broken");
  expect(await follower).toBe("well");
});

it("never runs two at once, also for those who come during the second run", async () => {
  const run = coalescer<string>();
  let inside = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    inside -= 1;
  };
  const waves: Promise<void>[] = [];
  for (let wave = 0; wave < 20; wave += 1) {
    waves.push(run("a", work), run("a", work));
    await new Promise((resolve) => setTimeout(resolve, wave % 3));
  }
  await Promise.all(waves);
});
