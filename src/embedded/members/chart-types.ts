/** The types of charts, and of series in them, that are kept here; Excel has some seventy more. */
export const chartTypes = [
  "Area",
  "AreaStacked",
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "XYScatter",
] as const;
