import {
  allocationDefinitions,
  outlookDefinitions,
  roleDefinitions,
  scalarDefinitions,
  thresholdDefinitions,
  type InputDefinition,
  type InputKind,
  type RegisterLine,
} from "../../engine";
import { spokenCount, spokenMoney, spokenShare } from "../numbers/spoken";
import { refineWords } from "../words/refine";

type Definitions = Readonly<Record<string, InputDefinition>>;

const inSection: Readonly<Record<string, Definitions>> = {
  allocation: allocationDefinitions,
  outlook: outlookDefinitions,
  thresholds: thresholdDefinitions,
  closer: roleDefinitions,
  setter: roleDefinitions,
  manager: roleDefinitions,
};

/** What kind of number an input is: by its definition where it has one, or else by its unit. */
function kindOf({ path, unit }: Pick<RegisterLine, "path" | "unit">): InputKind {
  const [first = "", second = ""] = path.split(".");
  const scalars: Definitions = scalarDefinitions;
  const definition = scalars[path] ?? inSection[first]?.[second];
  if (definition !== undefined) return definition.kind;
  if (unit === "per year" || unit === "per month") return "money";
  return unit.startsWith("of ") ? "share" : "count";
}

/** A number of an input in words, without its unit. @example spokenNumber(line, 0.5, "USD") //=> "50%" */
export function spokenNumber(
  line: Pick<RegisterLine, "path" | "unit">,
  value: number,
  currency: string,
): string {
  switch (kindOf(line)) {
    case "money":
      return spokenMoney(value, currency);
    case "share":
      return spokenShare(value);
    default:
      return spokenCount(value);
  }
}

/** What stands in an input, with its unit. @example inputValue(line, "USD") //=> "1.05 times the target" */
export function inputValue(line: RegisterLine, currency: string): string {
  const { value, unit } = line;
  if (value === null) return refineWords.unknown;
  // A date is its own unit.
  if (typeof value === "string") return value;
  const spoken = spokenNumber(line, value, currency);
  // A unit that begins with a figure is a scale.
  if (/^\d/.test(unit)) return refineWords.onScale(spoken, unit);
  return unit === "" ? spoken : `${spoken} ${unit}`;
}
