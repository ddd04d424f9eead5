import { Disclosure } from "@/ui/primitives/disclosure";

/** How mappings are read, with the cases people meet. */
export const MappingsHelp = () => (
  <Disclosure title="How mappings work">
    <ul className="max-w-prose list-disc space-y-1.5 pl-5 text-sm text-soft marker:text-faint">
      <li>The path of a clip begins with a folder here; the same folder on the server takes its place.</li>
      <li>
        Where two folders hold a clip, the deeper one counts. The order matters only for the same folder
        twice.
      </li>
      <li>
        Slashes follow the server’s path: <code className="font-mono text-xs">D:\Prerolls</code> for Windows,{" "}
        <code className="font-mono text-xs">\\nas\prerolls</code> for a share,{" "}
        <code className="font-mono text-xs">/media/prerolls</code> for everything else.
      </li>
      <li>In a container the server’s path is the one inside the container, not the one on its host.</li>
    </ul>
  </Disclosure>
);
