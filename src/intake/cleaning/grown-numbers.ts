/** Numbers one after the other, without an object for each: a million of them take eight megabytes. */
export class GrownNumbers {
  private values = new Float64Array(1024);
  private count = 0;

  add(value: number): void {
    if (this.count === this.values.length) {
      const longer = new Float64Array(this.values.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  /** All of them in the order in which they came. */
  told(): Float64Array {
    return this.values.subarray(0, this.count);
  }
}

/** The numbers that stand there more than once. */
export function repeatedIn(numbers: Float64Array): Set<number> {
  const sorted = Float64Array.from(numbers).sort();
  const repeated = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const value = sorted[at] ?? 0;
    if (value === sorted[at - 1]) repeated.add(value);
  }
  return repeated;
}
