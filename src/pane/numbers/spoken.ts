import * as engine from "../../engine";
import type { MaintenanceUnit, ReportCell, ReportColumn } from "../../engine";
import { inMarks } from "./marks";

/** Money as people here write it. @example spokenMoney(830.769, "USD") //=> "$830.77" */
export function spokenMoney(value: number, currency: string): string {
  return inMarks(engine.spokenMoney(value, currency));
}

/** A share as a percentage. @example spokenShare(0.2667) //=> "26.7%" */
export function spokenShare(share: number, decimals = 1): string {
  return inMarks(engine.spokenShare(share, decimals));
}

/** A chance in whole percents. @example spokenChance(0.9999) //=> "above 99%" */
export function spokenChance(chance: number): string {
  return inMarks(engine.spokenChance(chance));
}

/** A count with three decimals at most. @example spokenCount(6.825) //=> "6.825" */
export function spokenCount(count: number): string {
  return inMarks(engine.spokenCount(count));
}

/** A report's cell; its words are the engine's, too. @example spokenCell(0.87, "share", "USD") //=> "87%" */
export function spokenCell(cell: ReportCell, kind: ReportColumn["kind"], currency: string): string {
  return inMarks(engine.spokenCell(cell, kind, currency));
}

/** What a rule of maintenance measures. */
export function spokenMeasure(value: number, unit: MaintenanceUnit): string {
  return inMarks(engine.spokenMeasure(value, unit));
}

/** From which measure on a rule of maintenance raises its flag. */
export function spokenLine(...line: Parameters<typeof engine.spokenLine>): string {
  return inMarks(engine.spokenLine(...line));
}
