interface CronField {
  what: string;
  min: number;
  max: number;
}

const cronFields: readonly CronField[] = [
  { what: "The minute", min: 0, max: 59 },
  { what: "The hour", min: 0, max: 23 },
  { what: "The day of the month", min: 1, max: 31 },
  { what: "The month", min: 1, max: 12 },
  { what: "The day of the week", min: 0, max: 7 },
];

/** A star, a number or a range of numbers, each with a step or without. */
const part = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/;

function isPart(text: string, { min, max }: CronField): boolean {
  const match = part.exec(text);
  if (!match) return false;
  const [from, to, step] = match.slice(1).map((number) => (number === undefined ? null : Number(number)));
  if (step === 0) return false;
  if (from == null) return true;
  const end = to ?? from;
  return from >= min && end <= max && from <= end;
}

/** What is wrong with a cron pattern of five fields, as a sentence; null when it is one. */
export function checkCron(pattern: string): string | null {
  const given = pattern.trim().split(/\s+/);
  if (given.length !== cronFields.length) {
    return "A cron pattern has five fields: minute, hour, day of the month, month, day of the week.";
  }
  const wrong = cronFields.find(
    (field, index) => !given[index]?.split(",").every((one) => isPart(one, field)),
  );
  return wrong
    ? `${wrong.what} is a number from ${wrong.min} to ${wrong.max}, a range, a list or a star, with a step or without.`
    : null;
}
