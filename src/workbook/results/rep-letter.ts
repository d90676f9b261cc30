import type { AllocationPlan, QuotaModel, RepPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { wordsWorked } from "../plan/columns";
import { periodHeader } from "../plan/period-header";
import { spokenHundredths, spokenWhole } from "./figures";
import { amountWords, blendWords } from "./letter-parts";

type Sentence = { readonly text: string; readonly formula: string };

function sentencesOf(model: QuotaModel, rep: RepPlan): readonly Sentence[] {
  const { person, quota, equalShare, group, standing, capacity, topDown, bounded, blended } = rep;
  return [
    {
      text: `${person.name}, your quota of the fiscal year is ${amountWords(model, quota)}.`,
      formula: '=ViewName&", your quota of the fiscal year is "&LetterQuota&"."',
    },
    {
      text: `It begins with ${spokenWhole(equalShare)}, an equal share of what the group ${group} is asked for.`,
      formula:
        '="It begins with "&LetterEqual&", an equal share of what the group "&LetterGroup&" is asked for."',
    },
    {
      text: `Your territory weighs ${spokenHundredths(standing.weight)} and you are counted for ${spokenHundredths(capacity)} of a full year.`,
      formula:
        '="Your territory weighs "&LetterWeight&" and you are counted for "&LetterCapacity&" of a full year."',
    },
    {
      text: `Seen from the top that makes ${spokenWhole(topDown)}${blendWords(model, rep)}`,
      formula: '="Seen from the top that makes "&LetterTop&LetterBlend',
    },
    {
      text: `Floors, caps and pins change that by ${spokenWhole(bounded - blended)}, and rounding to whole steps by ${spokenWhole(quota - bounded)}.`,
      formula:
        '="Floors, caps and pins change that by "&LetterBounds&", and rounding to whole steps by "&LetterRounding&"."',
    },
  ];
}

/** As many periods as a line holds. */
const ON_A_LINE = 4;

/** How the cell is called that tells a period's quota in words. */
export function periodName(at: number): string {
  return `LetterPeriod${at + 1}`;
}

/** A period's quota in words. @example "Q1: 120,000" */
export function periodWords(header: string, amount: number): string {
  return `${header}: ${spokenWhole(amount)}`;
}

/** The quota by period: one sentence, over three lines where there are twelve. */
function byPeriod({ calendar }: AllocationPlan, { periods }: RepPlan): readonly Sentence[] {
  const parts = calendar.periods.map((period, at) => ({
    text: periodWords(periodHeader(period), periods[at] ?? 0),
    name: periodName(at),
  }));
  const lines = Array.from({ length: Math.ceil(parts.length / ON_A_LINE) }, (_line, at) =>
    parts.slice(at * ON_A_LINE, (at + 1) * ON_A_LINE),
  );
  return lines.map((line, at) => {
    const begin = at === 0 ? "By period that is " : "";
    const end = at === lines.length - 1 ? "." : ",";
    return {
      text: `${begin}${line.map(({ text }) => text).join(", ")}${end}`,
      formula: `=${begin === "" ? "" : `"${begin}"&`}${line.map(({ name }) => name).join('&", "&')}&"${end}"`,
    };
  });
}

/** What may be written to the rep, a sentence a line, to be copied as it stands. */
export function repLetterBlock(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): Block {
  return block<Sentence>(
    { heading: "Words for the letter" },
    [
      {
        ...wordsWorked<Sentence>("text", "Sentence", { formula: "", value: ({ text }) => text }),
        formula: ({ formula }) => formula,
      },
    ],
    [...sentencesOf(model, rep), ...byPeriod(plan, rep)],
  );
}
