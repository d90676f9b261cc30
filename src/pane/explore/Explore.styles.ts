import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The look of levers, of tables that hold three amounts in 320 px, and of answers that are no longer true. */
export const useExploreStyles = makeStyles({
  lever: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px 32px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  whole: { gridColumn: "1 / -1" },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  slider: { minWidth: 0 },
  wrapping: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  earlier: { opacity: 0.6 },
  side: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  sideName: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ...shorthands.padding(tokens.spacingVerticalS, 0, 0),
  },
  sideHead: {
    textAlign: "right",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ...shorthands.padding(0, 0, 0, tokens.spacingHorizontalXS),
  },
  sideCell: {
    textAlign: "right",
    verticalAlign: "top",
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ...shorthands.padding(0, 0, tokens.spacingVerticalXS, tokens.spacingHorizontalXS),
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200 },
  scenario: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ...shorthands.padding(tokens.spacingVerticalS, 0),
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
