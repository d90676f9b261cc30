import { closeSync, openSync, writeSync } from "node:fs";
import { accountNamed, daysLater, drawn, iso, line } from "./drawn.mjs";
import { reps } from "./team.mjs";

const headers =
  "Opportunity ID,Opportunity Owner,Account Name,Type,Created Date,Close Date,Stage,Amount,Territory";
const LINES = 20_000;

/** A table of so many deals; one in a hundred has a fault. */
export function writeLarge(count, path) {
  if (!(count > 0) || path === undefined) throw new RangeError("Use --large N FILE.");
  const { whole, pick } = drawn(20);
  const file = openSync(path, "w");
  let lines = [headers];
  for (let number = 1; number <= count; number += 1) {
    const rep = reps[number % reps.length];
    const closed = daysLater(Date.UTC(2024, 1, 1), whole(0, 729));
    const isFaulty = number % 100 === 0;
    lines.push(
      line([
        `006${String(number).padStart(9, "0")}`,
        isFaulty && number % 300 === 0 ? "" : rep.name,
        accountNamed(number),
        pick(["New Business", "Existing Business", "Renewal"]),
        iso(daysLater(closed, -whole(20, 120))),
        iso(closed),
        pick(["Closed Won", "Closed Won", "Closed Lost", "Negotiation"]),
        isFaulty && number % 300 !== 0 ? 0 : `${whole(2000, 90_000)}.50`,
        rep.territory,
      ]),
    );
    if (lines.length < LINES && number < count) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  closeSync(file);
}
