/** How the fake behaves from now on; "down" cuts every connection, "starting" answers 503 as a real one does. */
export type FakeJellyfinMode = "normal" | "starting" | "down";

/** What was received. Which headers brought a key, not the key itself. */
export interface FakeJellyfinRequest {
  method: string;
  path: string;
  keyIn: readonly ("authorization" | "x-emby-token")[];
  /** Null when the connection was cut. */
  status: number | null;
}

export interface FakeJellyfinOptions {
  apiKey?: string;
  /** A user's token: good for users, not for what only administrators may read. */
  userToken?: string;
  serverName?: string;
  /** False: its first administrator is still to be made, and everybody may ask everything. */
  isSetUp?: boolean;
}

export interface FakeJellyfinState {
  apiKey: string;
  userToken: string | undefined;
  serverName: string;
  isSetUp: boolean;
  id: string;
  mode: FakeJellyfinMode;
  requests: FakeJellyfinRequest[];
}

export function makeFakeJellyfinState(options: FakeJellyfinOptions): FakeJellyfinState {
  return {
    apiKey: options.apiKey ?? "0123456789abcdef0123456789abcdef",
    userToken: options.userToken,
    serverName: options.serverName ?? "Living Room",
    isSetUp: options.isSetUp ?? true,
    id: "6d61727175656500000000000000000a",
    mode: "normal",
    requests: [],
  };
}
