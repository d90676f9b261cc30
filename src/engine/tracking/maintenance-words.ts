import { rounded } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import type { FlagLine, MaintenanceUnit } from "./maintenance-rule";

/** What a rule measures, in words. @example spokenMeasure(0.125, "POINTS") //=> "12.5 points" */
export function spokenMeasure(value: number, unit: MaintenanceUnit): string {
  switch (unit) {
    case "SHARE":
      return spokenShare(value);
    case "POINTS":
      return `${spokenCount(rounded(value * 100, 1))} points`;
    case "TIMES":
      return `${spokenCount(rounded(value, 2))}x`;
    case "DAYS":
      return `${spokenCount(value)} days`;
    case "COUNT":
      return spokenCount(value);
  }
}

/** Where the flag goes up, in words. @example spokenLine({ flag: "BELOW", at: 2 }, "TIMES") //=> "below 2x" */
export function spokenLine(line: FlagLine, unit: MaintenanceUnit): string {
  const said = (value: number) => spokenMeasure(value, unit);
  switch (line.flag) {
    case "ABOVE":
      return `above ${said(line.at)}`;
    case "BELOW":
      return `below ${said(line.at)}`;
    case "FROM":
      return `from ${said(line.at)} on`;
    case "OUTSIDE":
      return `outside ${said(line.from)} to ${said(line.to)}`;
  }
}
