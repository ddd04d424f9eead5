import type { EngineClock } from "@/platform/inngest/engine/clock";

interface Timer {
  atMs: number;
  wake: () => void;
}

/** A clock that stands still until it is moved. */
export class FakeClock implements EngineClock {
  private nowMs: number;
  private timers: Timer[] = [];

  constructor(start: string) {
    this.nowMs = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.nowMs);
  }

  setTimer(at: Date, wake: () => void): () => void {
    const timer = { atMs: at.getTime(), wake };
    this.timers.push(timer);
    if (timer.atMs <= this.nowMs) queueMicrotask(() => this.ring());
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  advance(seconds: number): void {
    this.nowMs += seconds * 1_000;
    this.ring();
  }

  moveTo(moment: string): void {
    this.nowMs = new Date(moment).getTime();
    this.ring();
  }

  private ring(): void {
    const due = this.timers.filter((timer) => timer.atMs <= this.nowMs);
    this.timers = this.timers.filter((timer) => !due.includes(timer));
    for (const timer of due) timer.wake();
  }
}
