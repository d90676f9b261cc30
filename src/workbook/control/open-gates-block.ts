import { block, words } from "../block";
import type { Block } from "../description";
import { wordsWorked } from "../plan/columns";
import type { GateRow } from "./gate-rows";

/** The last of the cells, which has them all. */
const LAST = "GatesStillOpen";

type Row = { readonly gate: string; readonly so: string; readonly place: number };

function nameOf(place: number, rows: readonly unknown[]): string {
  return place === rows.length - 1 ? LAST : `OpenGates${place + 1}`;
}

function joined(before: string, { id, result }: GateRow): string {
  if (result === "PASS") return before;
  return before === "" ? id : `${before}, ${id}`;
}

/** The names of the gates that are open, in one cell: the last of those that grow gate by gate. */
export function openGatesBlock(gates: readonly GateRow[]): Block {
  let so = "";
  const rows = gates.map((gate, place): Row => {
    so = joined(so, gate);
    return { gate: gate.id, so, place };
  });
  const formulaOf = ({ place }: Row): string => {
    const passed = 'INDEX(GateList[Result],MATCH({gate},GateList[Gate],0))="PASS"';
    if (place === 0) return `=IF(${passed},"",{gate})`;
    const before = nameOf(place - 1, rows);
    return `=${before}&IF(${passed},"",IF(${before}="","",", ")&{gate})`;
  };
  return block<Row>(
    { heading: "Gates still open, one after another" },
    [
      words({ key: "gate", header: "Gate", value: (row) => row.gate }),
      {
        ...wordsWorked<Row>("open", "Open up to here", { formula: "", value: (row) => row.so }),
        formula: formulaOf,
        name: ({ place }) => nameOf(place, rows),
      },
    ],
    rows,
  );
}

/** The same names as the engine has them. */
export function openGateNames(gates: readonly GateRow[]): string {
  return gates.reduce(joined, "");
}
