import { connectServer } from "@/domains/media-servers/commands/connect-server";
import { setPathMappings } from "@/domains/media-servers/commands/set-path-mappings";
import { testJellyfin } from "@/domains/media-servers/commands/test-jellyfin";
import { testServer } from "@/domains/media-servers/commands/test-server";
import { updateServer } from "@/domains/media-servers/commands/update-server";
import {
  checkServer,
  listPathMappings,
  listServers,
  testPathMappings,
} from "@/domains/media-servers/queries";
import {
  checkServerOutput,
  pathMapping,
  serverOutput,
  testPathMappingsOutput,
  testServerOutput,
} from "@/domains/media-servers/schema";
import { read, router, write } from "@/platform/trpc/procedures";

export const mediaServersRouter = router({
  list: read(listServers, serverOutput.array()),
  check: read(checkServer, checkServerOutput),
  test: write(testServer, testServerOutput),
  testJellyfin: write(testJellyfin, checkServerOutput),
  connect: write(connectServer, serverOutput),
  update: write(updateServer, serverOutput),
  listPathMappings: read(listPathMappings, pathMapping.array()),
  testPathMappings: read(testPathMappings, testPathMappingsOutput),
  setPathMappings: write(setPathMappings, pathMapping.array()),
});
