import * as engine from "@/db/schema/engine";
import * as identity from "@/db/schema/identity";
import * as mediaServers from "@/db/schema/media-servers";
import * as operations from "@/db/schema/operations";
import * as playback from "@/db/schema/playback";
import * as prerolls from "@/db/schema/prerolls";
import * as schedules from "@/db/schema/schedules";
import * as sequenceImports from "@/db/schema/sequence-imports";
import * as sequences from "@/db/schema/sequences";

/** Every table of Marquee, for relational queries; one line a module of `schema/`. */
export const schema = {
  ...identity,
  ...operations,
  ...mediaServers,
  ...prerolls,
  ...sequences,
  ...sequenceImports,
  ...schedules,
  ...playback,
  ...engine,
};
