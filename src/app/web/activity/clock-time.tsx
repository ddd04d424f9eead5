/** The hour and minute of a moment on the wall of a zone, with all of it on hover. */
export const ClockTime = ({ at, zone }: { at: string; zone: string }) => {
  const moment = new Date(at);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options }).format(moment);
  return (
    <time
      dateTime={at}
      title={say({ dateStyle: "full", timeStyle: "long" })}
      className="numbers text-faint text-xs leading-5"
    >
      {say({ hour: "2-digit", minute: "2-digit" })}
    </time>
  );
};
