import { expect, test } from "../world";
import { type Answer, call } from "./call";
import { clipForm } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

/** The calls about what a video is made of and about making it playable. */
export function conversionCases(write: Write): void {
  test("a video is converted, and its original put back", async () => {
    const upload = await call("POST", "/prerolls/upload", {}, await clipForm("wmv2-wma.wmv"));
    const { id } = upload.body as { id: number };
    expect((await call("GET", `/prerolls/${id}/video-info`)).body).toMatchObject({
      verdict: "unfit",
      direct_play: false,
    });
    const transcode = `/prerolls/${id}/transcode`;
    const restore = "POST /prerolls/{preroll_id}/restore-original";
    expect((await write(restore, undefined, `/prerolls/${id}/restore-original`)).status).toBe(404);
    expect((await write("POST /prerolls/{preroll_id}/transcode", undefined, transcode)).status).toBe(202);
    await expect
      .poll(async () => (await call("GET", transcode)).body, { timeout: 60_000 })
      .toMatchObject({ status: "done", progress: 1, error: null });
    expect((await write("POST /prerolls/{preroll_id}/transcode", undefined, transcode)).status).toBe(409);
    expect((await write("DELETE /prerolls/{preroll_id}/transcode", undefined, transcode)).status).toBe(409);
    expect((await call("GET", `/prerolls/${id}`)).body).toMatchObject({
      filename: "wmv2-wma.mp4",
      video_codec: "h264",
    });
    expect(await write(restore, undefined, `/prerolls/${id}/restore-original`)).toMatchObject({
      status: 200,
      body: { id, filename: "wmv2-wma.wmv", video_codec: "wmv2" },
    });
    await call("DELETE", `/prerolls/${id}`);
  });
}
