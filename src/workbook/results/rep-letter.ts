import { type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { cellNameOf } from "../funnel/input-names";
import { wordsWorked } from "../plan/columns";
import { hundredths, spokenHundredths, spokenWhole } from "./figures";
import { periodHeader } from "../plan/period-header";

type Sentence = { readonly text: string; readonly formula: string };

const whole = (formula: string) => `FIXED(${formula},0)`;
const step = (column: string) => `INDEX(AllocationPlan[${column}],ViewRow)`;

function opening({ company }: QuotaModel, { person, quota }: RepPlan): Sentence {
  return {
    text: `${person.name}, your quota of the fiscal year is ${spokenWhole(quota)} ${company.currency}.`,
    formula: `=ViewName&", your quota of the fiscal year is "&${whole("ViewQuota")}&" "&${cellNameOf("company.currency")}&"."`,
  };
}

function fromTheTop({ group, equalShare, standing, capacity }: RepPlan): readonly Sentence[] {
  return [
    {
      text: `It begins with ${spokenWhole(equalShare)}, an equal share of what the group ${group} is asked for.`,
      formula: `="It begins with "&${whole(step("Equal share"))}&", an equal share of what the group "&${step("Group")}&" is asked for."`,
    },
    {
      text: `Your territory weighs ${spokenHundredths(standing.weight)} and you are counted for ${spokenHundredths(capacity)} of a full year.`,
      formula: `="Your territory weighs "&${hundredths(step("Weight"))}&" and you are counted for "&${hundredths(step("Capacity"))}&" of a full year."`,
    },
  ];
}

function blend(model: QuotaModel, { topDown, standing, blended }: RepPlan): Sentence {
  const { bottomUp } = standing;
  const isBlended = model.method !== "TOP_DOWN" && bottomUp !== null;
  const top = `Seen from the top that makes ${spokenWhole(topDown)}`;
  const below = isBlended
    ? `; with ${spokenWhole(bottomUp)} as seen from below, ${spokenWhole(blended)} is the blend of both.`
    : ".";
  return {
    text: top + below,
    formula: `="Seen from the top that makes "&${whole(step("Top down"))}&IF(OR(QuotaMethod="TOP_DOWN",${step("Bottom up")}=""),".","; with "&${whole(`N(${step("Bottom up")})`)}&" as seen from below, "&${whole(step("Blended"))}&" is the blend of both.")`,
  };
}

function limits({ bounded, blended, quota }: RepPlan): Sentence {
  return {
    text: `Floors, caps and pins change that by ${spokenWhole(bounded - blended)}, and rounding to whole steps by ${spokenWhole(quota - bounded)}.`,
    formula: `="Floors, caps and pins change that by "&${whole(`${step("Bounded")}-${step("Blended")}`)}&", and rounding to whole steps by "&${whole(`${step("Quota")}-${step("Bounded")}`)}&"."`,
  };
}

/** As many periods as a line holds. */
const ON_A_LINE = 6;

/** The quota by period: one sentence, over two lines where there are twelve. */
function byPeriod({ calendar }: AllocationPlan, { periods }: RepPlan): readonly Sentence[] {
  const parts = calendar.periods.map((period, at) => {
    const header = periodHeader(period);
    const [begin, end] = [
      at === 0 ? "By period that is " : "",
      at === calendar.periods.length - 1 ? "." : ", ",
    ];
    return {
      text: `${begin}${header}: ${spokenWhole(periods[at] ?? 0)}${end}`,
      formula: `"${begin}${header}: "&${whole(`INDEX(PeriodQuotas[${header}],ViewPeriodRow)`)}&"${end}"`,
    };
  });
  const lines = Array.from({ length: Math.ceil(parts.length / ON_A_LINE) }, (_line, at) =>
    parts.slice(at * ON_A_LINE, (at + 1) * ON_A_LINE),
  );
  return lines.map((line) => ({
    text: line.map(({ text }) => text).join(""),
    formula: `=${line.map(({ formula }) => formula).join("&")}`,
  }));
}

/** What may be written to the rep, a sentence a line, to be copied as it stands. */
export function repLetterBlock(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): Block {
  const sentences = [
    opening(model, rep),
    ...fromTheTop(rep),
    blend(model, rep),
    limits(rep),
    ...byPeriod(plan, rep),
  ];
  return block<Sentence>(
    { heading: "Words for the letter" },
    [
      {
        ...wordsWorked<Sentence>("text", "Sentence", { formula: "", value: ({ text }) => text }),
        formula: ({ formula }) => formula,
      },
    ],
    sentences,
  );
}
