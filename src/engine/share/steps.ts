/** The fifteen digits that a spreadsheet keeps and a person sees. */
function seen(value: number): number {
  return Number(value.toPrecision(15));
}

/** How many steps make an amount; null where it is no whole number of them. @example stepsIn(0.3, 0.01) //=> 30 */
export function stepsIn(amount: number, step: number): number | null {
  // Whole numbers divide without dust, and most steps are whole.
  const isWhole = Number.isInteger(step) && amount % step === 0;
  const steps = isWhole ? amount / step : seen(amount / step);
  return Number.isSafeInteger(steps) ? steps : null;
}

/** The amount of so many steps. @example amountOf(7, 0.01) //=> 0.07 */
export function amountOf(steps: number, step: number): number {
  return Number.isInteger(step) ? steps * step : seen(steps * step);
}

/** The multiples of the step on both sides of an amount. @example multiplesAround(1050, 100) //=> [1000, 1100] */
export function multiplesAround(amount: number, step: number): readonly [number, number] {
  const below = Math.floor(amount / step);
  return [amountOf(below, step), amountOf(below + 1, step)];
}

/** The multiple of the step next to an amount, halves away from zero. */
export function nearestMultiple(amount: number, step: number): number {
  const steps = seen(Math.abs(amount) / step);
  return amountOf(Math.sign(amount) * Math.round(steps), step);
}
