/** A call that makes no sense: said in one line, with exit code 2. */
export class UsageError extends Error {}

/** More words than a command takes: it may be that a name of several words is without quotes. */
export class TooManyWords extends UsageError {}

/** What each command takes and what it is for. */
const commands: Readonly<Record<string, readonly [takes: string, does: string]>> = {
  workbook: ["SETTINGS.json --out FILE.xlsx [--date YYYY-MM-DD]", "the workbook as a file"],
  read: [
    "FILE.xlsx --out SETTINGS.json [--with OLD.json]",
    "a workbook of ours as a settings file",
  ],
  import: [
    "FILE… [--out MODEL.json] [--answers ANSWERS.json] [--fixes FIXES.json] [--remember MEMORY.json] [--refresh MODEL.json|FILE.xlsx] [--company NAME] [--as-of YYYY-MM-DD] [--year-start YYYY-MM-DD] [--report FILE.md] [--json]",
    "exports of a CRM: what is wrong with them, what must be asked, and a first model, or one brought up to date",
  ],
  plan: ["SETTINGS.json [--table]", "every rep's quota, pools and findings"],
  explain: ["SETTINGS.json REP", "how one quota came to be"],
  assumptions: ["SETTINGS.json", "what is only assumed, by money at stake"],
  baseline: [
    "SETTINGS.json [--json]",
    "what the deals come to, by rep, territory, segment and month, with tenure, attainment and pipeline coverage by rep",
  ],
  backtest: [
    "SETTINGS.json [--last-year FILE.json]",
    "would these quotas, and this method, have held",
  ],
  evidence: [
    "SETTINGS.json [--json]",
    "territories by risk, fairness, what the past makes of scores",
  ],
  scenarios: ["SETTINGS.json [--json]", "the model and its scenarios side by side"],
  sensitivity: ["SETTINGS.json [--json]", "which assumption moves most"],
  odds: [
    "SETTINGS.json [--runs N] [--seed N] [--from normal|history] [--json]",
    "the chance to book the target",
  ],
  forecast: ["SETTINGS.json [--runs N] [--seed N] [--json]", "what the past expects of the year"],
  pay: ["SETTINGS.json [--json]", "what the quotas cost, and whether quota pays OTE"],
  optimum: ["SETTINGS.json [--json]", "the plan of most yield within limits"],
  track: [
    "SETTINGS.json [--team|--region|--manager|--segment NAME] [--json]",
    "the team against its quotas in a running period",
  ],
  summary: [
    "SETTINGS.json [--team|--region|--manager|--segment NAME] [--json]",
    "the same for somebody with a minute",
  ],
  scorecard: ["SETTINGS.json REP [--json]", "one rep in a running period"],
  leaderboard: ["SETTINGS.json [--json]", "reps by attainment, by money, and beside their peers"],
  maintain: ["SETTINGS.json [--json]", "every rule of maintenance, and who does what about it"],
  team: ["SETTINGS.json [--json]", "the funnel's roles against quota and pay, for a month"],
  trends: ["SETTINGS.json [--json]", "the periods before the running one"],
  diff: ["OLD.json NEW.json", "what changed between two versions, cause by cause"],
  gates: [
    "SETTINGS.json [--last-year FILE.json] [--json]",
    "what must hold before the quotas are announced, and whether what was signed has changed",
  ],
  sign: [
    "SETTINGS.json --out SIGNED.json --version NAME --signer 'ROLE: NAME' [--signer 'ROLE: NAME'] [--date YYYY-MM-DD] [--last-year FILE.json]",
    "the model with its signatures, once every gate has passed",
  ],
  methodology: ["SETTINGS.json --out FILE.md", "how the quotas were made, in words"],
  handoff: [
    "SETTINGS.json --out FOLDER [--templates FOLDER] [--before OLD.json] [--last-year FILE.json] [--date YYYY-MM-DD]",
    "everything the customer is owed: documents, letters, files for the CRM, the workbook, and one zip of what is for the customer",
  ],
  "customer-copy": [
    "FILE.xlsx --out COPY.xlsx [--proof PROOF.md|.json] [--date YYYY-MM-DD]",
    "a workbook as the customer gets it: native formulas only, no personal metadata, and a proof of it",
  ],
  verify: [
    "SETTINGS.json EXPORT.csv --system salesforce|hubspot [--json]",
    "whether a CRM holds the quotas of the model, to the cent",
  ],
  check: ["FILE.xlsx [--json] [--formulas]", "what an auditor would mark in any workbook"],
  fn: ["NAME 'JSON ARRAY' | --batch FILE.json | --list", "a custom function as Excel calls it"],
};

/** What the command line understands, one command a line. */
export const help = Object.entries(commands)
  .map(([name, [takes, does]]) => `quota ${name} ${takes}\n    ${does}`)
  .join("\n");

/** What each command is called. */
export const commandNames: readonly string[] = Object.keys(commands);

/** Whether a command takes a rep, who may be called by a name of several words. */
export function takesRep(name: string): boolean {
  return Object.hasOwn(commands, name) && / REP\b/.test(commands[name]?.[0] ?? "");
}

/** How a command is called; all of them where there is no such command. */
export function usageOf(name: string): string {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return known === undefined
    ? `Use one of ${commandNames.join(", ")}; "quota --help" says what each takes.`
    : `Usage: quota ${name} ${known[0]}`;
}

/** The one value an option must have. */
export function optionIn(args: readonly string[], option: string): string {
  const value = args[args.indexOf(option) + 1];
  if (!args.includes(option) || value === undefined || value.startsWith("--")) {
    throw new UsageError(`${option} needs a word after it.`);
  }
  return value;
}

/** The words that belong to no option, which must be just so many, or at least one. */
export function wordsIn(
  args: readonly string[],
  options: readonly string[],
  count: number | "any",
) {
  const taken = new Set(
    options.flatMap((option) => {
      const place = args.indexOf(option);
      return place < 0 ? [] : [place, place + 1];
    }),
  );
  const words = args.filter((_word, place) => !taken.has(place));
  const stray = words.find((word) => word.startsWith("--"));
  if (stray !== undefined) throw new UsageError(`${stray} is not an option here.`);
  if (count === "any") {
    if (words.length === 0) throw new UsageError("No file is named.");
    return words;
  }
  if (words.length !== count) {
    const said = `${words.length} ${words.length === 1 ? "argument" : "arguments"}`;
    const wanted = `${said} where ${count} ${count === 1 ? "belongs" : "belong"}.`;
    throw words.length > count ? new TooManyWords(wanted) : new UsageError(wanted);
  }
  return words;
}
