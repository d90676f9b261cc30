import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The look of the engine's reports in the pane. */
export const useReportStyles = makeStyles({
  report: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  paragraph: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(48%)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    "> dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "> dd": { margin: 0, textAlign: "right", overflowWrap: "anywhere" },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  // Wide tables scroll in themselves, never the pane.
  wide: {
    overflowX: "auto",
    maxWidth: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", minWidth: "100%" },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "bottom",
  },
  words: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    ...shorthands.padding(
      tokens.spacingVerticalXXS,
      tokens.spacingHorizontalM,
      tokens.spacingVerticalXXS,
      0,
    ),
  },
  number: {
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    ...shorthands.padding(
      tokens.spacingVerticalXXS,
      0,
      tokens.spacingVerticalXXS,
      tokens.spacingHorizontalS,
    ),
  },
});
