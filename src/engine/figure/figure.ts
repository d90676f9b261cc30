/** ASSUMED until somebody has confirmed it, with a source and a date. */
export type Evidence = "ASSUMED" | "CONFIRMED";

/** Where an input came from, who stands behind it, and when. */
export type Provenance = {
  readonly evidence: Evidence;
  readonly source: string;
  readonly owner: string;
  /** ISO date, or "" when nobody said. */
  readonly asOf: string;
  readonly note: string;
  /** What stood there before, where somebody kept it. */
  readonly previousValue?: number | string | null | undefined;
  /** How far the number may turn out to lie, where somebody said so. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
};

/** What is said of an input that nobody has spoken for yet. */
export const unspoken: Provenance = {
  evidence: "ASSUMED",
  source: "",
  owner: "",
  asOf: "",
  note: "",
};

/** A leaf: a number somebody told us. */
export type Assumption = { readonly kind: "assumption"; readonly provenance: Provenance };

/** A step: the sentence that made the number, and the figures beneath it. */
export type Working = {
  readonly kind: "working";
  readonly words: string;
  readonly from: readonly Figure[];
};

/** What a figure is a number of; a plain number where nothing is said. A date is a spreadsheet's serial number. */
export type FigureKind = "money" | "share" | "count" | "days" | "date";

/** A number that can say where it came from; null when it has not been answered. */
export type Figure = {
  readonly name: string;
  readonly value: number | null;
  readonly kind?: FigureKind | undefined;
  readonly because: Assumption | Working;
};

/** The same figure, of which it is known what it is a number of. */
export function figureOf(kind: FigureKind | undefined, figure: Figure): Figure {
  return { ...figure, kind };
}

/** A figure somebody told us. */
export function assumption(name: string, value: number | null, provenance: Provenance): Figure {
  return { name, value, because: { kind: "assumption", provenance } };
}

/** A figure worked out from others. */
export function working(
  name: string,
  value: number | null,
  step: {
    readonly words: string;
    readonly from: readonly Figure[];
    readonly kind?: FigureKind;
  },
): Figure {
  const { words, from, kind } = step;
  return { name, value, kind, because: { kind: "working", words, from } };
}

/** The leaves beneath a figure that nobody has confirmed, each once, in the order they are met. */
export function openAssumptions(figure: Figure): readonly Figure[] {
  const open = new Map<string, Figure>();
  collectOpen(figure, open);
  return [...open.values()];
}

function collectOpen(figure: Figure, open: Map<string, Figure>): void {
  if (figure.because.kind === "working") {
    for (const beneath of figure.because.from) collectOpen(beneath, open);
  } else if (figure.because.provenance.evidence === "ASSUMED") {
    open.set(figure.name, figure);
  }
}

/** A figure is confirmed only when everything beneath it is. */
export function evidenceOf(figure: Figure): Evidence {
  return openAssumptions(figure).length === 0 ? "CONFIRMED" : "ASSUMED";
}
