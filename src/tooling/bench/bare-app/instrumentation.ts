/** Keeps the bundler from finding Marquee's own, which stands above this folder. */
export function register(): void {}
