import { truthOf } from "../columns/stage-words";
import { listedRows, type ListedRow, type ListedTable } from "./listed-rows";
import type { ImportedPerson } from "./people";

const ACTIVE = /^(?:active|aktiv|activ[oa]|actif|employed|enabled)$/i;
const GONE = /^(?:inactive|inaktiv|inactiv[oa]|inactif|terminated|deactivated|left|disabled)$/i;

function isActive(text: string): boolean | null {
  if (ACTIVE.test(text)) return true;
  return GONE.test(text) ? false : truthOf(text);
}

/** Reads a list of people: users of a CRM, a roster of the people department, or both in one. */
export function peopleTable(table: ListedTable) {
  return listedRows<ImportedPerson>(table, (cells): ListedRow<ImportedPerson> => {
    const { text, number, day, marks } = cells;
    const name = text("name");
    const email = text("email");
    const id = text("id") || name || email;
    const person: ImportedPerson = {
      id,
      name: name || email || id,
      email,
      title: text("role"),
      segment: text("segment"),
      territory: table.fixes.territories[text("territory")] ?? text("territory"),
      manager: text("manager"),
      team: text("team"),
      region: text("region"),
      startDate: day("startDate"),
      endDate: day("endDate"),
      isActive: isActive(text("isActive")),
      annualOte: number("annualOte"),
      payMix: number("payMix"),
      previousQuota: number("previousQuota"),
    };
    const nobody = id === "" ? [{ reason: "nobody-named" as const, note: "" }] : [];
    return { item: person, id, money: null, marks: [...marks, ...nobody] };
  });
}
