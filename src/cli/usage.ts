/** A call that makes no sense: said in one line, with exit code 2. */
export class UsageError extends Error {}

/** What the command line understands. */
export const usage =
  "Usage: quota workbook SETTINGS.json --out FILE.xlsx | quota plan SETTINGS.json [--table] | " +
  "quota explain SETTINGS.json REP | quota assumptions SETTINGS.json | quota backtest SETTINGS.json [--last-year FILE.json] | quota diff OLD.json NEW.json | " +
  "quota evidence|scenarios|sensitivity|pay|optimum SETTINGS.json [--json] | " +
  "quota odds SETTINGS.json [--runs N] [--seed N] [--from normal|history] [--json] | quota forecast SETTINGS.json [--runs N] [--seed N] [--json] | " +
  "quota methodology SETTINGS.json --out FILE.md | quota fn NAME 'JSON ARRAY' | " +
  "quota fn --batch FILE.json | quota fn --list";

/** The one value an option must have. */
export function optionIn(args: readonly string[], option: string): string {
  const value = args[args.indexOf(option) + 1];
  if (!args.includes(option) || value === undefined || value.startsWith("--")) {
    throw new UsageError(`${option} needs a word after it. ${usage}`);
  }
  return value;
}

/** The words that belong to no option, which must be just so many. */
export function wordsIn(args: readonly string[], options: readonly string[], count: number) {
  const taken = new Set(
    options.flatMap((option) => {
      const place = args.indexOf(option);
      return place < 0 ? [] : [place, place + 1];
    }),
  );
  const words = args.filter((_word, place) => !taken.has(place));
  const stray = words.find((word) => word.startsWith("--"));
  if (stray !== undefined) throw new UsageError(`${stray} is not an option here. ${usage}`);
  if (words.length !== count) {
    throw new UsageError(`${words.length} arguments where ${count} belong. ${usage}`);
  }
  return words;
}
