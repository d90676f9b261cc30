import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

/** The look of cards that fold out without losing width. */
export const usePartStyles = makeStyles({
  head: { margin: 0, fontSize: "inherit", fontWeight: "inherit", lineHeight: "inherit" },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    textAlign: "left",
    fontFamily: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderStyle("none"),
    ...shorthands.padding(tokens.spacingVerticalXXS, 0),
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "&[aria-expanded='true'] > svg": { transform: "rotate(90deg)" },
  },
  told: { color: tokens.colorNeutralForeground2, display: "block" },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
