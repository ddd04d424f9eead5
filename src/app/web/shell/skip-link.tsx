/** The first stop of the Tab key: past the rail, to the page. */
export const SkipLink = () => (
  <a
    href="#page"
    className="fixed top-2 left-2 z-60 -translate-y-16 rounded-md bg-accent px-4 py-2.5 font-semibold text-on-accent text-sm shadow-float transition-transform focus-visible:translate-y-0"
  >
    Skip to the page
  </a>
);
