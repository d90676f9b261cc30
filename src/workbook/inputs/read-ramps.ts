import { shippedRamps, type QuotaModel, type RampSchedule } from "../../engine";
import type { TableReading } from "../host";
import { RAMP_MONTHS, rampList } from "./rate-lists";
import { readList, type ReadRow } from "./read-list";
import { fallenAway, keptBeside, keyOf } from "./kept-rows";
import type { ReadPart } from "./read-part";
import { sectionOf, spoken, standingSection, troubles } from "./read-rows";

const monthKeys = Array.from({ length: RAMP_MONTHS }, (_month, place) => `month${place + 1}`);

/** The shares of a schedule up to the last that is told; one that is left out between is told as missing. */
function sharesOf({ said }: ReadRow): readonly unknown[] {
  const last = monthKeys.map((key) => said[key] !== undefined).lastIndexOf(true);
  return monthKeys.slice(0, last + 1).map((key) => said[key] ?? null);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a row only repeats what every workbook shows. */
function isOurs(row: ReadRow): boolean {
  const { said } = row;
  if (said["origin"] === "rule") return true;
  const shipped = shippedRamps.find(({ name }) => name === said["name"]);
  const isAsShipped = said["role"] === undefined && said["segment"] === undefined;
  return (
    said["origin"] === "shipped" &&
    shipped !== undefined &&
    isAsShipped &&
    isSame(shipped.shares, sharesOf(row))
  );
}

/** The months for which the sheet has no room stay as they were while those it shows do. */
function withTail(
  shares: readonly unknown[],
  before: RampSchedule | undefined,
): readonly unknown[] {
  const held = before?.shares.slice(0, RAMP_MONTHS);
  return before !== undefined && isSame(held, shares) ? before.shares : shares;
}

/** Reads the ramp schedules that are the model's own, in the order in which the model has them. */
export function readRamps(reading: TableReading | null, model: QuotaModel): readonly ReadPart[] {
  const found = readList(rampList, reading);
  if (reading === null) {
    return [troubles(rampList, found, []), standingSection("ramps", model)];
  }
  // A schedule of which months are gone is another one.
  const read = { ...found, lost: [...found.lost, ...found.gone], gone: [] };
  const rows = spoken(read).filter((row) => !isOurs(row));
  const beyond = keptBeside(rampList, read, model);
  const placeOf = ({ said }: ReadRow) => {
    const place = model.ramps.findIndex(({ name }) => name === said["name"]);
    return place < 0 ? model.ramps.length : place;
  };
  const sorted = [...rows].sort((one, other) => placeOf(one) - placeOf(other));
  const told = sorted.map((row) => {
    const { name, role, segment } = row.said;
    const before = model.ramps.find((ramp) => ramp.name === name);
    const { shares: _shares, ...rest } = beyond.get(keyOf(rampList, row.said)) ?? {};
    const said = Object.entries({ name, role, segment }).filter(([, value]) => value !== undefined);
    const shares = withTail(sharesOf(row), before);
    return { row, setting: { ...rest, ...Object.fromEntries(said), shares } };
  });
  const part = sectionOf(rampList, told, read);
  const months = told.flatMap(({ row }, place) =>
    monthKeys.map((key, month) => [`ramps.${place}.shares.${month}`, row.cellOf(key)] as const),
  );
  const own = { ...part, places: [...part.places, ...months] };
  const trouble = troubles(rampList, read, told);
  const all = spoken(read).map((row) => ({ row, setting: row.said }));
  const notices = [...trouble.notices, ...fallenAway(rampList, beyond, all)];
  return [{ ...trouble, notices }, own];
}
