/** A table of a document, in words. */
export type DocumentTable = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A bar of a picture: from where to where it reaches, and what it stands for. */
export type Bar = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: "total" | "adds" | "takes";
};

/** A picture of bars one below the other; the words around it say the same numbers. */
export type Picture = {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly altText: string;
  /** What the bars measure, with its unit. */
  readonly axis: string;
  readonly bars: readonly Bar[];
};

export type Part =
  | { readonly kind: "heading"; readonly text: string; readonly level?: 2 | 3 }
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "list";
      readonly items: readonly string[];
      /** Bullets where left out; numbers for steps in their order; boxes for what is ticked off. */
      readonly marks?: "numbers" | "boxes";
    }
  | ({ readonly kind: "table" } & DocumentTable)
  | { readonly kind: "picture"; readonly picture: Picture };

/** A document as plain data, from top to bottom. */
export type Document = { readonly title: string; readonly parts: readonly Part[] };
