/** What a bar or line is: a level, a rise, a fall, or something beside the others. */
export type Tone = "level" | "more" | "less" | "quiet";

/** What the axis counts: amounts of any unit, or shares of one. */
export type Measure = "amount" | "share";

/** A bar from one amount to another, with what is said of it. */
export type FloatingBar = {
  /** Unique among the bars of a chart. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  /** The figure in words, as in "+$12,000". */
  readonly text: string;
};

/** Bars under each other, each of which may begin where another ends: waterfalls, bridges, tornados, rankings. */
export type FloatingBarsProps = {
  readonly title: string;
  readonly bars: readonly FloatingBar[];
  readonly measure: Measure;
};

/** Points in the order of the steps. */
export type Line = {
  /** Unique among the lines of a chart. */
  readonly name: string;
  readonly tone: Tone;
  readonly isDashed?: boolean;
  /** Null where nothing is known: nothing is drawn there. */
  readonly points: readonly (number | null)[];
};

/** Lines over the same steps, such as months. */
export type LinesProps = {
  readonly title: string;
  /** The names of the steps, in their order. */
  readonly steps: readonly string[];
  readonly lines: readonly Line[];
  readonly measure: Measure;
  /** A figure in words, for the table beneath. */
  readonly spoken: (amount: number) => string;
};
