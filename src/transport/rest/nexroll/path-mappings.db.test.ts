import { describe, expect, it, vi } from "vitest";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();

const wire = (local: string, plex: string) => ({ nexroll_path: local, plex_path: plex, local, plex });

describe.each(["/path-mappings", "/settings/path-mappings"])("%s", (path) => {
  it("takes either spelling, and tells both", async () => {
    const documented = { nexroll_path: "/prerolls", plex_path: "/media/prerolls" };
    const older = { local: "/p", plex: "\\\\NAS\\p" };
    expect((await call("PUT", path, { mappings: [documented, older] })).body).toMatchObject({
      saved: 2,
      mappings: [wire("/prerolls", "/media/prerolls"), wire("/p", "\\\\NAS\\p")],
    });
  });

  it.each([
    ["nexroll_path", wire("/b", "/media/a")],
    ["local", wire("/b", "/media/a")],
    ["plex_path", wire("/a", "/b")],
    ["plex", wire("/a", "/b")],
  ])("a list that was read may be sent back with another %s", async (name, wanted) => {
    await call("PUT", path, { mappings: [{ local: "/a", plex: "/media/a" }] });
    const { mappings } = (await call("GET", path)).body as { mappings: object[] };
    expect((await call("PUT", path, { mappings })).body).toMatchObject({ mappings });
    const changed = [{ ...mappings[0], [name]: "/b" }];
    expect((await call("PUT", path, { mappings: changed })).body).toMatchObject({ mappings: [wanted] });
  });

  it.each([
    [{ mappings: "x" }, "mappings: "],
    [{}, "mappings: "],
    [{ mappings: [wire("/a", "/x"), wire("/a/", "/y")] }, "A folder is mapped twice"],
    [{ mappings: [{ local: "/a" }] }, "mappings.0.plex_path: "],
  ])("refuses %j", async (body, start) => {
    const answer = await call("PUT", path, body);
    expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining(start) } });
  });
});

describe("/settings/path-mappings/test", () => {
  const path = "/settings/path-mappings/test";

  it("says what becomes of each path, for a key that may read", async () => {
    const [all, seasonal] = [wire("/p", "\\\\NAS\\p"), wire("/p/Seq", "/m/seq")];
    await call("PUT", "/path-mappings", { mappings: [all, seasonal] });
    const paths = ["/p/Christmas/x y.mp4", "/p/Seq/a.mp4", "/p2/a.mp4"];
    expect(await call("POST", path, { paths }, { ...home, "x-api-key": keys.read })).toEqual({
      status: 200,
      body: {
        results: [
          {
            input: paths[0],
            output: "\\\\NAS\\p\\Christmas\\x y.mp4",
            matched: true,
            matched_local_prefix: "/p",
            mapping: all,
          },
          {
            input: paths[1],
            output: "/m/seq/a.mp4",
            matched: true,
            matched_local_prefix: "/p/Seq",
            mapping: seasonal,
          },
          { input: paths[2], output: paths[2], matched: false },
        ],
      },
    });
    expect((await call("POST", path, { paths: [] })).body).toEqual({ results: [] });
  });

  it.each([
    [{}, "paths: "],
    [{ paths: "x" }, "paths: "],
    [{ paths: [""] }, "paths.0: "],
    [{ paths: Array.from({ length: 501 }, () => "/a") }, "paths: "],
  ])("refuses %#", async (body, start) => {
    expect(await call("POST", path, body)).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(`^${start}`) },
    });
  });
});
