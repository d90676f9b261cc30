export type { Extent, Place } from "./address";
export { columnOf, extentOf } from "./address";
export type { Finding, RuleId, Weight } from "./finding";
export { rules } from "./finding";
export type { Area } from "./formula/area";
export type { SharedFormula } from "./formula/shifted";
export { sharedFormula, writtenOut } from "./formula/shifted";
export type { Token } from "./formula/tokens";
export { tokensOf } from "./formula/tokens";
export type {
  HiddenSpan,
  InspectedCell,
  InspectedName,
  InspectedProperty,
  InspectedProtection,
  InspectedSheet,
  InspectedStyle,
  InspectedTable,
  InspectedValue,
  InspectedWorkbook,
  LooseFormula,
} from "./inspected";
export type { Inspection } from "./inspection";
export { inspection } from "./inspection";
export type { UniqueFormula } from "./unique-formulas";
export { shown as shownText } from "./words";
