import { fnCommand } from "./fn-command";
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
import {
  leaderboardCommand,
  scorecardCommand,
  teamCommand,
  trackCommand,
  trendsCommand,
} from "./track-commands";
import { help, UsageError, usageOf } from "./usage";

const commands: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  workbook: workbookCommand,
  plan: planCommand,
  explain: explainCommand,
  assumptions: assumptionsCommand,
  backtest: backTestCommand,
  evidence: evidenceCommand,
  scenarios: scenariosCommand,
  sensitivity: sensitivityCommand,
  odds: oddsCommand,
  forecast: forecastCommand,
  pay: payCommand,
  optimum: optimumCommand,
  track: trackCommand,
  scorecard: scorecardCommand,
  leaderboard: leaderboardCommand,
  maintain: maintainCommand,
  team: teamCommand,
  trends: trendsCommand,
  diff: diffCommand,
  methodology: methodologyCommand,
  fn: fnCommand,
};

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || args.includes("--help")) {
    console.log(name === "--help" ? help : usageOf(name));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) {
      throw new UsageError(name === "" ? "Name a command." : `${name} is no command.`);
    }
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message} ${usageOf(name)}`.replaceAll("\n", " "));
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
