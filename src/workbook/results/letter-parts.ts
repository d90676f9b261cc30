import type { QuotaModel, RepPlan } from "../../engine";
import type { Block } from "../description";
import { cellNameOf } from "../funnel/input-names";
import { figures, hundredths, spokenHundredths, spokenWhole, type Figure } from "./figures";

const step = (column: string) => `INDEX(AllocationPlan[${column}],ViewRow)`;

function part(label: string, name: string, said: Pick<Figure, "formula" | "value">): Figure {
  return { label, name, format: "text", ...said };
}

/** An amount as the letter writes it: a step of the plan, or a step less another. */
function whole(...[label, name, amount, less]: readonly [string, string, Spoken, Spoken?]): Figure {
  const [first, rest] = [step(amount.column), less === undefined ? "" : `-${step(less.column)}`];
  return part(label, name, {
    formula: `=FIXED(${first}${rest},0)`,
    value: spokenWhole(amount.value - (less?.value ?? 0)),
  });
}

type Spoken = { readonly column: string; readonly value: number };

function shares({ standing, capacity }: RepPlan): readonly Figure[] {
  const told = (label: string, name: string, { column, value }: Spoken) =>
    part(label, name, {
      formula: `=${hundredths(step(column))}&""`,
      value: spokenHundredths(value),
    });
  return [
    told("Weight", "LetterWeight", { column: "Weight", value: standing.weight }),
    told("Part of a full year", "LetterCapacity", { column: "Capacity", value: capacity }),
  ];
}

/** The quota with its currency, where that is told. */
export function amountWords({ company }: QuotaModel, quota: number): string {
  return `${spokenWhole(quota)} ${company.currency}`.trim();
}

function bothWords({ standing, blended }: RepPlan): string {
  const below = standing.bottomUp === null ? "" : spokenWhole(standing.bottomUp);
  return `; with ${below} as seen from below, ${spokenWhole(blended)} is the blend of both.`;
}

/** The half sentence on the view from below: there is none where nothing is blended. */
export function blendWords({ method }: QuotaModel, rep: RepPlan): string {
  const isBlended = method !== "TOP_DOWN" && rep.standing.bottomUp !== null;
  return isBlended ? bothWords(rep) : ".";
}

/** What the sentences of the letter are put together from, each in a cell of its own. */
export function letterPartsBlock(model: QuotaModel, rep: RepPlan): Block {
  const { equalShare, topDown, blended, bounded, quota, group } = rep;
  const { bottomUp } = rep.standing;
  const currency = cellNameOf("company.currency");
  return figures("What the letter is made of", [
    part("Quota", "LetterQuota", {
      formula: `=TRIM(FIXED(ViewQuota,0)&" "&${currency})`,
      value: amountWords(model, quota),
    }),
    whole("Equal share", "LetterEqual", { column: "Equal share", value: equalShare }),
    part("Group", "LetterGroup", { formula: `=${step("Group")}&""`, value: group }),
    ...shares(rep),
    whole("From the top", "LetterTop", { column: "Top down", value: topDown }),
    part("From below", "LetterBelow", {
      formula: `=IF(COUNT(${step("Bottom up")})=0,"",FIXED(${step("Bottom up")},0))`,
      value: bottomUp === null ? null : spokenWhole(bottomUp),
    }),
    whole("Blended", "LetterBlended", { column: "Blended", value: blended }),
    part("Words of a blend", "LetterBoth", {
      formula:
        '="; with "&LetterBelow&" as seen from below, "&LetterBlended&" is the blend of both."',
      value: bothWords(rep),
    }),
    part("View from below", "LetterBlend", {
      formula: '=IF(OR(QuotaMethod="TOP_DOWN",LetterBelow=""),".",LetterBoth)',
      value: blendWords(model, rep),
    }),
    whole(
      "Changed by bounds",
      "LetterBounds",
      { column: "Bounded", value: bounded },
      { column: "Blended", value: blended },
    ),
    whole(
      "Changed by rounding",
      "LetterRounding",
      { column: "Quota", value: quota },
      { column: "Bounded", value: bounded },
    ),
  ]);
}
