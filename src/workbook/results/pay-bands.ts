import {
  shippedBenchmarks,
  type Benchmark,
  type QuotaModel,
  type RepPlan,
  type Role,
} from "../../engine";
import type { Block } from "../description";
import { figures, type Figure } from "./figures";

/** Where a year's quota over a year's earnings usually lies, for those who win and those who keep. */
export type PayBands = { readonly reps: Benchmark; readonly managers: Benchmark };

/** The bands of the model, or those that are shipped. */
export function payBands({ benchmarks }: QuotaModel): PayBands {
  const { quotaToOteGuideline, quotaToOteAccountManagers } = {
    ...shippedBenchmarks,
    ...benchmarks,
  };
  return { reps: quotaToOteGuideline, managers: quotaToOteAccountManagers };
}

/** The band that a role's quotas are held against. */
export function bandOfRole(role: Role, { reps, managers }: PayBands): Benchmark {
  return role === "AM" ? managers : reps;
}

/** On which side of the band a rep's quota lies: -1, 0 or 1; null where the earnings are not told. */
export function sideOfBand({ quotaToOte, person }: RepPlan, bands: PayBands): number | null {
  const { low, high } = bandOfRole(person.role, bands);
  return quotaToOte === null ? null : Number(quotaToOte > high) - Number(quotaToOte < low);
}

/** The same in a word; empty where the earnings are not told. */
export function bandWord(rep: RepPlan, bands: PayBands): string {
  const side = sideOfBand(rep, bands);
  return side === null ? "" : (["below", "within", "above"][side + 1] ?? "");
}

/** The bands as named cells: a reference to look at, not a rule to obey. */
export function payBandsBlock({ reps, managers }: PayBands): Block {
  const line = (
    label: string,
    name: string,
    said: Benchmark & { readonly value: number },
  ): Figure => ({
    label,
    name,
    value: said.value,
    formula: null,
    format: "multiple",
    look: "calculation",
    note: `${said.source}, ${said.year}: a reference, not a rule`,
  });
  return figures("Quota over OTE as it usually lies", [
    line("Reps, from", "RatioLow", { ...reps, value: reps.low }),
    line("Reps, up to", "RatioHigh", { ...reps, value: reps.high }),
    line("Account managers, from", "RatioLowManagers", { ...managers, value: managers.low }),
    line("Account managers, up to", "RatioHighManagers", { ...managers, value: managers.high }),
  ]);
}
