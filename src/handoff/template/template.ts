/** A line of a template that is put together from words and placeholders when the template is filled. */
export type Line = { readonly text: string; readonly line: number };

/** What a template says, from top to bottom; a part under a condition holds parts of its own. */
export type TemplatePart =
  | { readonly kind: "title"; readonly line: Line }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | {
      readonly kind: "list";
      readonly marks?: "numbers" | "boxes";
      readonly items: readonly Line[];
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: "told"; readonly name: string; readonly line: Line }
  | {
      readonly kind: "if";
      readonly name: string;
      readonly line: Line;
      readonly then: readonly TemplatePart[];
      readonly otherwise: readonly TemplatePart[];
    };

/** What is wrong with a template, and in which line. */
export type TemplateProblem = {
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
};

/** A text of ours that people may edit, understood. */
export type Template = { readonly parts: readonly TemplatePart[] };
