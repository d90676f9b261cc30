import {
  askedByTerritory,
  isRampedAndThere,
  type AllocationPlan,
  type RepPlan,
} from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import { weighedColumns } from "./weighed-columns";

type Column = ColumnPlan<RepPlan>;

/** Words of ramped reps; the others have none. */
function wordsOfRamped(
  key: string,
  header: string,
  said: { readonly formula: string; readonly words: (rep: RepPlan) => string },
): Column {
  return {
    ...worked<RepPlan>(key, header, {
      formula: `=IF({ramped}=0,"",${said.formula})`,
      value: (rep) => (isRampedAndThere(rep) ? said.words(rep) : null),
      format: "general",
    }),
    look: "calculation words",
  };
}

const peersOf = ({ person: { role, segment } }: RepPlan) => `${role}|${segment}`;

function who({ territories }: AllocationPlan): readonly Column[] {
  return [
    wordsOfRamped("territory", "Territory", {
      formula: 'INDEX(AllocationPlan[Territory],{t})&""',
      words: ({ person }) => person.territory,
    }),
    wordsOfRamped("peers", "Peers", {
      formula: 'INDEX(AllocationPlan[Role],{t})&"|"&INDEX(AllocationPlan[Segment],{t})',
      words: peersOf,
    }),
    wordsOfRamped("patch", "Patch", {
      formula: '{peers}&"|"&{territory}',
      words: (rep) => `${peersOf(rep)}|${rep.person.territory}`,
    }),
    worked("capacity", "Ramped capacity", {
      formula: "=IF({ramped}=0,0,INDEX(AllocationPlan[Capacity],{t}))",
      value: (rep) => (isRampedAndThere(rep) ? rep.capacity : 0),
    }),
    worked("score", "Score over median", {
      formula:
        '=IF({ramped}=0,"",IFERROR(INDEX(TerritoryWeights[Score over median],MATCH({territory},TerritoryWeights[Id],0)),""))',
      value: (rep) =>
        isRampedAndThere(rep) ? (territories.get(rep.person.territory)?.raw ?? null) : null,
    }),
  ];
}

/** What each territory's reps are asked for a point of its score, and that over what is usual: a territory speaks once. */
export function potentialColumns(plan: AllocationPlan): readonly Column[] {
  const asked = new Map(askedByTerritory(plan).map((each) => [each.reps[0]?.id ?? "", each]));
  type Asked = NonNullable<ReturnType<typeof asked.get>>;
  const ofPatch = (
    key: string,
    header: string,
    said: {
      readonly formula: string;
      readonly value: (one: Asked) => number;
      readonly format: NumberFormat;
    },
  ) =>
    worked<RepPlan>(key, header, {
      formula: `=IF({first}=0,"",${said.formula})`,
      value: ({ id }) => {
        const found = asked.get(id);
        return found === undefined ? null : said.value(found);
      },
      format: said.format,
    });
  return [
    ...who(plan),
    worked("first", "Speaks for the patch", {
      formula:
        '=IF({score}="",0,N(MATCH({patch},FairnessReps[Patch],0)=MATCH({id},FairnessReps[Id],0)))',
      value: ({ id }) => (asked.has(id) ? 1 : 0),
      format: "general",
    }),
    ofPatch("patchQuota", "Quota of the patch", {
      formula: "SUMIFS(FairnessReps[Quota],FairnessReps[Patch],{patch})",
      value: ({ quota }) => quota,
      format: "money",
    }),
    ofPatch("patchCapacity", "Capacity of the patch", {
      formula: "SUMIFS(FairnessReps[Ramped capacity],FairnessReps[Patch],{patch})",
      value: ({ capacity }) => capacity,
      format: "count",
    }),
    ofPatch("each", "Quota per point", {
      formula: "{patchQuota}/{patchCapacity}/{score}",
      value: ({ perPoint }) => perPoint,
      format: "money",
    }),
    ofPatch("usual", "Usual per point", {
      formula: "AVERAGEIFS(FairnessReps[Quota per point],FairnessReps[Peers],{peers})",
      value: ({ usual }) => usual,
      format: "money",
    }),
    ...weighedColumns(plan.reps, {
      key: "potential",
      header: "Potential",
      formula: '=IF(N({usual})=0,"",{each}/{usual})',
      value: ({ id }) => {
        const found = asked.get(id);
        return found === undefined || found.usual === 0 ? null : found.perPoint / found.usual;
      },
      format: "count",
    }),
  ];
}
