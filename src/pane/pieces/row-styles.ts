import { shorthands, tokens, type GriffelStyle } from "@fluentui/react-components";

/** The look of a list of rows with lines between them. */
export const rowStyles = {
  rows: { margin: 0, ...shorthands.padding(0), listStyleType: "none" },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...shorthands.padding(tokens.spacingVerticalS, 0),
    overflowWrap: "anywhere",
  },
} as const satisfies Readonly<Record<string, GriffelStyle>>;
