/**
 * The shell reads its standard input, on which nobody ever writes: it ends when the process that started it does,
 * however that came about, and then what the shell runs is ended too.
 */
const script = [
  "exec 3<&0 </dev/null",
  // The program is there before its priority could be set from outside.
  "niceness=$1; shift",
  'command -v nice >/dev/null && set -- nice -n $niceness "$@"',
  '"$@" 3<&- &',
  "child=$!",
  "(cat <&3; kill -9 $child) >/dev/null 2>&1 &",
  "watcher=$!",
  "exec 3<&-",
  "wait $child",
  "code=$?",
  "kill $watcher 2>/dev/null",
  "exit $code",
].join("\n");

export interface ToolCall {
  path: string;
  arguments: string[];
}

/**
 * A call of a program that does not outlive this process, not even when it is killed: a program that works for an
 * hour would go on for nobody. Its standard input must be a pipe that stays open. On Windows it is the plain call.
 */
export function endWithParent(path: string, toolArguments: string[], niceness: number): ToolCall {
  if (process.platform === "win32") return { path, arguments: toolArguments };
  return { path: "/bin/sh", arguments: ["-c", script, "sh", String(niceness), path, ...toolArguments] };
}
