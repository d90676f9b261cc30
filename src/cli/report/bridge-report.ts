import type { VersionBridge } from "../../engine";
import { amount, change, numbers, tableLines, words } from "./table";

/** The way from one version to the next: in total, and for every rep whose quota changed. */
export function bridgeReport(bridge: VersionBridge): string {
  const causes = bridge.lines.map((line) => line.causes.join(" + "));
  const total = [
    ["before", "", amount(bridge.before)],
    ...bridge.lines.reduce<string[][]>((rows, line, place) => {
      const reached = bridge.lines
        .slice(0, place + 1)
        .reduce((sum, each) => sum + each.change, bridge.before);
      return [...rows, [causes[place] ?? "", change(line.change), amount(reached)]];
    }, []),
    ["after", change(bridge.after - bridge.before), amount(bridge.after)],
  ];
  const changed = bridge.reps.filter((rep) => bridge.lines.some(({ byRep }) => byRep.has(rep.id)));
  const columns = [
    words("Rep"),
    words("name"),
    numbers("before"),
    ...causes.map(numbers),
    numbers("after"),
  ];
  const rows = changed.map((rep) => [
    rep.id,
    rep.name,
    amount(rep.before),
    ...bridge.lines.map(({ byRep }) => change(byRep.get(rep.id) ?? 0)),
    amount(rep.after),
  ]);
  return [
    "What changed, cause by cause",
    "",
    ...tableLines([words("Cause"), numbers("change"), numbers("stands at")], total),
    "",
    ...(rows.length === 0 ? ["No rep's quota changed."] : tableLines(columns, rows)),
  ].join("\n");
}
