import { type Sensitivity, type TornadoBar } from "../../engine";
import { amount, change, numbers, tableLines, words } from "./table";

/** Bars shown; those beyond move little. */
const MOST_BARS = 25;
const WIDTH = 30;

/** A bar from one end to the other, the present headroom in the middle. */
function picture({ atLow, atHigh }: TornadoBar, headroom: number, widest: number): string {
  const place = (value: number) => Math.round((value - headroom) * (WIDTH / 2 / (widest || 1)));
  const [left, right] = [
    Math.min(place(atLow), place(atHigh)),
    Math.max(place(atLow), place(atHigh)),
  ];
  const half = WIDTH / 2;
  const cells = Array.from({ length: WIDTH + 1 }, (_cell, at) => {
    const offset = at - half;
    if (offset === 0) return "│";
    return offset >= left && offset <= right ? "█" : " ";
  });
  return cells.join("");
}

function rangeEnd(value: number): string {
  return Math.abs(value) >= 1000 ? amount(value) : String(Number(value.toPrecision(4)));
}

function nameOf({ name, reps, isStated }: TornadoBar): string {
  const whom = reps === null || reps === 1 ? "" : ` (${reps} reps)`;
  return `${name}${whom}${isStated ? "" : " *"}`;
}

/** A tornado as a person reads it in a terminal. */
export function sensitivityReport(tornado: Sensitivity): string {
  const { sales, pool, revenueTarget, tenthOfSales, headroom, bars, unmoved } = tornado;
  const widest = Math.max(
    ...bars.flatMap(({ atLow, atHigh }) => [
      Math.abs(atLow - headroom),
      Math.abs(atHigh - headroom),
    ]),
  );
  const columns = [
    words("Assumption"),
    numbers("low"),
    numbers("now"),
    numbers("high"),
    words(" ".repeat(WIDTH + 1)),
    numbers("at low"),
    numbers("at high"),
  ];
  const shown = bars.slice(0, MOST_BARS);
  const rows = shown.map((bar) => [
    nameOf(bar),
    rangeEnd(bar.low),
    rangeEnd(bar.value),
    rangeEnd(bar.high),
    picture(bar, headroom, widest),
    change(bar.atLow),
    change(bar.atHigh),
  ]);
  const more = bars.length - shown.length;
  return [
    `Expected sales of ${amount(sales)} less the pool of ${amount(pool)} leave ${change(headroom)}.`,
    `Against the target of ${amount(revenueTarget)}, before the buffer, they leave ${change(sales - revenueTarget)}. If everybody sold a tenth less: ${change(-tenthOfSales)}.`,
    "What is left when one assumption lies at either end of its range, the others as they are:",
    "",
    ...tableLines(columns, rows),
    "",
    "* Nobody said how far it may lie: a tenth to both sides.",
    ...(more > 0 ? [`${more} more move less.`] : []),
    ...(unmoved > 0
      ? [
          `${unmoved} more assumptions move neither sales nor pool: they say who carries what, or concern nobody here.`,
        ]
      : []),
  ].join("\n");
}
