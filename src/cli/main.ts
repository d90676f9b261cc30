import { baselineCommand } from "./baseline-command";
import { checkCommand } from "./check-command";
import { customerCopyCommand } from "./customer-copy-command";
import { fnCommand } from "./fn-command";
import { gatesCommand } from "./gates-command";
import { handoffCommand } from "./handoff-command";
import { importCommand } from "./import-command";
import { maintainCommand } from "./maintain-command";
import { methodologyCommand, workbookCommand } from "./model-commands";
import { forecastCommand, oddsCommand } from "./odds-commands";
import { optimumCommand } from "./optimum-command";
import {
  evidenceCommand,
  payCommand,
  scenariosCommand,
  sensitivityCommand,
} from "./outlook-commands";
import {
  assumptionsCommand,
  backTestCommand,
  diffCommand,
  explainCommand,
  planCommand,
} from "./plan-commands";
import { readCommand } from "./read-command";
import { signCommand } from "./sign-command";
import {
  leaderboardCommand,
  scorecardCommand,
  summaryCommand,
  teamCommand,
  trackCommand,
  trendsCommand,
} from "./track-commands";
import { verifyCommand } from "./verify-command";
import { nearestWord } from "../intake";
import { commandNames, help, takesRep, TooManyWords, UsageError, usageOf } from "./usage";

const commands: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  workbook: workbookCommand,
  read: readCommand,
  import: importCommand,
  plan: planCommand,
  explain: explainCommand,
  assumptions: assumptionsCommand,
  baseline: baselineCommand,
  backtest: backTestCommand,
  evidence: evidenceCommand,
  scenarios: scenariosCommand,
  sensitivity: sensitivityCommand,
  odds: oddsCommand,
  forecast: forecastCommand,
  pay: payCommand,
  optimum: optimumCommand,
  track: trackCommand,
  summary: summaryCommand,
  scorecard: scorecardCommand,
  leaderboard: leaderboardCommand,
  maintain: maintainCommand,
  team: teamCommand,
  trends: trendsCommand,
  diff: diffCommand,
  gates: gatesCommand,
  sign: signCommand,
  methodology: methodologyCommand,
  handoff: handoffCommand,
  "customer-copy": customerCopyCommand,
  verify: verifyCommand,
  check: checkCommand,
  fn: fnCommand,
};

/** A call as a person would type it: words with blanks in quotes. */
function typed(words: readonly string[]): string {
  return words.map((word) => (/^[^\s"']+$/.test(word) ? word : JSON.stringify(word))).join(" ");
}

/** What to do about a first word that is no command. */
function notACommand(name: string, args: readonly string[]): string {
  if (name === "") return `Name a command. ${usageOf(name)}`;
  const place = args.findIndex((word) => commandNames.includes(word));
  const command = args[place];
  if (command !== undefined) {
    const others = [name, ...args.filter((_word, at) => at !== place)];
    return `The command comes first: ${typed(["quota", command, ...others])}. ${usageOf(command)}`;
  }
  const meant = nearestWord(name, commandNames);
  return meant === null
    ? `${name} is no command. ${usageOf(name)}`
    : `${name} is no command. Did you mean ${meant}? ${usageOf(meant)}`;
}

/** What is wrong with a call of a command, and how it is called. */
function misused(name: string, error: UsageError): string {
  const said = /[.?!]$/.test(error.message) ? error.message : `${error.message}.`;
  const isUnquoted = error instanceof TooManyWords && takesRep(name);
  const hint = isUnquoted ? " Put a name of several words in quotes." : "";
  return `${said}${hint} ${usageOf(name)}`;
}

function refuse(words: string): number {
  console.error(words.replaceAll("\n", " "));
  return 2;
}

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || args.includes("--help")) {
    console.log(name === "--help" ? help : usageOf(name));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return refuse(notACommand(name, args));
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return refuse(misused(name, error));
  }
}

process.exitCode = await run(process.argv.slice(2));
