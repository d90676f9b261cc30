import type { Rep } from "../../engine";

/** Managers who are on the roster, where the line above them ends: a ring is cut where it closes. */
export function managersCut<Row extends { readonly rep: Rep }>(
  rows: readonly Row[],
): readonly Row[] {
  const managerOf = new Map(rows.map(({ rep }) => [rep.id, rep.manager]));
  for (const { rep } of rows) {
    const above = new Set([rep.id]);
    let one = rep.id;
    for (let next = managerOf.get(one) ?? ""; next !== ""; next = managerOf.get(one) ?? "") {
      if (!managerOf.has(next) || above.has(next)) managerOf.set(one, "");
      else above.add((one = next));
    }
  }
  return rows.map((row) => ({
    ...row,
    rep: { ...row.rep, manager: managerOf.get(row.rep.id) ?? "" },
  }));
}
