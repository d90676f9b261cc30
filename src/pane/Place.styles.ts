import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The frame of the places: a header that stays, and five tabs that fit into 320 px. */
export const usePlaceStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // Excel's own menu sits in the top right corner.
    ...shorthands.padding(tokens.spacingVerticalXS, "40px", 0, tokens.spacingHorizontalS),
  },
  names: { flexGrow: 1, minWidth: 0 },
  // One line, whatever a company is called; whole it stands in Build, and under the pointer.
  name: { margin: 0, overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  standing: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  meter: {
    width: "56px",
    "@media screen and (forced-colors: active)": {
      outline: "1px solid CanvasText",
      backgroundColor: "Canvas",
    },
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    ...shorthands.padding(0, tokens.spacingHorizontalXS),
  },
  tab: { minWidth: 0, ...shorthands.padding(tokens.spacingVerticalXS, 0) },
  sign: { display: "flex", flexDirection: "column", alignItems: "center" },
});
