import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The look of what folds out. */
export const useFoldStyles = makeStyles({
  fold: {
    "> summary": {
      display: "grid",
      gridTemplateColumns: "16px minmax(0, 1fr)",
      columnGap: tokens.spacingHorizontalS,
      alignItems: "start",
      cursor: "pointer",
      listStyleType: "none",
      borderRadius: tokens.borderRadiusMedium,
      ...shorthands.padding(tokens.spacingVerticalXS, 0),
    },
    "> summary::-webkit-details-marker": { display: "none" },
    "> summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "> summary > svg": { marginTop: "2px", fontSize: "16px" },
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
    // What is folded out stands under the words of its summary.
    "> div": { paddingLeft: "24px", paddingBottom: tokens.spacingVerticalS },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
