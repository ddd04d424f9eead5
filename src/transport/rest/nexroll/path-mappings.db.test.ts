import { describe, expect, it, vi } from "vitest";
import { restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call } = await restScene();

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
    [{ mappings: [{ local: "/a" }] }, "mappings.0.plex_path: "],
  ])("refuses %j", async (body, start) => {
    const answer = await call("PUT", path, body);
    expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining(start) } });
  });
});
