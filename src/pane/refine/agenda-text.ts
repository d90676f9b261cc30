import {
  openFor,
  type EngagementState,
  type Finding,
  type Meeting,
  type SignOffGate,
} from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { isShut } from "../../engine";
import { inputValue } from "./input-value";
import { refineWords } from "../words/refine";
import { agendaWords } from "../words/agenda";
import type { RegisterRow } from "./register-rows";
import { inMarks } from "../numbers/marks";

/** What an agenda is made of. */
export type AgendaSaid = {
  readonly company: string;
  readonly currency: string;
  readonly meeting: Meeting;
  readonly day: string;
  readonly state: EngagementState;
  readonly gates: readonly SignOffGate[];
  readonly findings: readonly Finding[];
  /** What is only assumed, by money at stake. */
  readonly assumed: readonly RegisterRow[];
};

/** A meeting goes through so many assumptions. */
const MOST = 10;

type Part = { readonly head: string; readonly lines: readonly string[] };

function assumptionLine(row: RegisterRow, currency: string): string {
  const { name, said, stake } = row;
  const moved = stake?.moved ?? null;
  return [
    `${name}: ${inputValue(row, currency)}`,
    ...(moved === null ? [] : [refineWords.moves(spokenMoney(Math.round(moved), currency))]),
    said.source === "" ? refineWords.noSource.toLowerCase().replace(/\.$/, "") : said.source,
    ...(said.owner === "" ? [] : [agendaWords.agendaOwner(said.owner)]),
  ].join("; ");
}

/** The first of them as lines, and how many there are beyond. */
function some<Item>(items: readonly Item[], line: (item: Item) => string): readonly string[] {
  const left = items.length - MOST;
  const first = items.slice(0, MOST).map(line);
  return left > 0 ? [...first, agendaWords.agendaMore(left)] : first;
}

function partsOf(said: AgendaSaid): readonly Part[] {
  const { meeting, state, gates, findings, assumed, currency } = said;
  const shut = gates.filter(isShut);
  // Gates stand in a list of their own, with what would pass them.
  const whats = new Set(gates.map(({ what }) => what));
  const open = openFor(meeting, state).filter(({ what }) => !whats.has(what));
  const toAct = findings.filter(({ weight }) => weight === "act");
  return [
    {
      head: agendaWords.agendaOpen(open.length),
      lines: open.map(({ what }) => inMarks(what)),
    },
    {
      head: agendaWords.agendaAssumed(assumed.length),
      lines: some(assumed, (row) => assumptionLine(row, currency)),
    },
    {
      head: agendaWords.agendaFindings,
      lines: toAct.map(({ title, remedies: [first] }) =>
        inMarks(first === undefined ? title : `${title}. ${first}`),
      ),
    },
    {
      head: agendaWords.agendaGates(shut.length, gates.length),
      lines: shut.map(({ id, what, remedy }) =>
        agendaWords.agendaGate(id, inMarks(what), inMarks(remedy)),
      ),
    },
  ];
}

/** What a meeting has to go through, as plain text to be copied. */
export function agendaText(said: AgendaSaid): string {
  const parts = partsOf(said).filter(({ lines }) => lines.length > 0);
  return [
    agendaWords.agendaHead(said.company, agendaWords.meetingNames[said.meeting], said.day),
    ...(parts.length === 0 ? ["", agendaWords.agendaNothing] : []),
    ...parts.flatMap(({ head, lines }) => ["", head, ...lines.map((line) => `- ${line}`)]),
  ].join("\n");
}
