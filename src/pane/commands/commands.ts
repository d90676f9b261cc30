import { storedModel } from "../../intake";
import type { WorkbookHost } from "../../workbook";
import { sheetsOf, standingSheets } from "../sheet-reading";
import { words as shellWords } from "../words/shell";
import type { CommandDesk, Said } from "./command-desk";
import type { commandNames } from "./command-names";
import { commandWords as words } from "../words/commands";
import { toMend, writeAgain } from "./write-again";
import { inMarks } from "../numbers/marks";

/** What the commands reach beside the desk. */
export type Reach = {
  readonly host: WorkbookHost;
  readonly desk: CommandDesk;
  readonly openPane: () => Promise<void>;
  /** Has Excel calculate everything, whatever it calculates by itself. */
  readonly calculate: () => Promise<void>;
  /** Has the pane read the sheets again; says how many follow them. */
  readonly readAgain: () => number;
};

/** The commands by their names. */
export type Commands = Readonly<Record<(typeof commandNames)[number], () => Promise<void>>>;

const MASTER_CHECK = "MasterCheck";
const { allChecksPass } = shellWords;
const noModel: Said = { intent: "warning", title: words.noModel, text: words.noModelText };
const noChecks: Said = { intent: "warning", title: words.noChecks, text: words.noChecksText };

async function masterCheck(host: WorkbookHost) {
  const { [MASTER_CHECK]: found } = await host.read([MASTER_CHECK]);
  const says = found?.rows[0]?.[0];
  if (found == null || says == null || says === "") return null;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)/.exec(found.address);
  const [, quoted, plain = "", letters = "", row = ""] = parts ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { says: String(says), sheet, cell: `${letters}${row}` };
}

function checkSaid(says: string, title: string): Said {
  return { intent: says === allChecksPass ? "success" : "warning", title, text: says };
}

async function check({ host }: Reach): Promise<Said> {
  const found = await masterCheck(host);
  if (found === null) return noChecks;
  await host.show(found.sheet, found.cell);
  return checkSaid(found.says, words.checks);
}

async function refresh({ host, calculate, readAgain }: Reach): Promise<Said> {
  await calculate();
  const isFollowed = readAgain() > 0;
  if (!isFollowed && !(await host.holdsModel())) return noModel;
  const reading = standingSheets(await sheetsOf(host), storedModel(await host.readState()));
  if (reading.kind === "problems") return toMend(words.toMend, reading.problems);
  const found = await masterCheck(host);
  return found === null
    ? { intent: "success", title: words.refreshed, text: "" }
    : checkSaid(found.says, words.refreshed);
}

async function write({ host, desk }: Reach): Promise<Said | null> {
  const occupant = desk.occupant();
  if (occupant !== null) {
    await occupant.write();
    return null;
  }
  return (await host.holdsModel()) ? writeAgain(host, desk.say) : noModel;
}

/** Opens the pane, does what was asked for, and says there how it ended. Nothing is thrown: Excel would not say it. */
async function run(reach: Reach, act: () => Promise<Said | null>): Promise<void> {
  const { desk, openPane } = reach;
  desk.say(null);
  try {
    // Where Excel does not open the pane, what was asked for is done all the same.
    await openPane().catch(() => undefined);
    desk.say(await act());
  } catch (error) {
    const text = error instanceof Error ? inMarks(error.message) : words.unknown;
    desk.say({ intent: "error", title: words.failed, text });
  }
}

/** What the ribbon's buttons and their shortcuts do. */
export function commands(reach: Reach): Commands {
  return {
    OpenPane: () => run(reach, async () => null),
    WriteWorkbook: () => run(reach, () => write(reach)),
    RefreshWorkbook: () => run(reach, () => refresh(reach)),
    CheckWorkbook: () => run(reach, () => check(reach)),
  };
}
