/** What can be looked at in the place Track, in the order of their tabs. */
export const trackViews = [
  "team",
  "reps",
  "warnings",
  "trends",
  "roles",
  "upkeep",
  "actuals",
] as const;
export type TrackView = (typeof trackViews)[number];

// Kept while the pane is open: coming back to the place finds it as it was left.
let left: TrackView = "team";

/** What was looked at last. */
export function leftView(): TrackView {
  return left;
}

/** Keeps what is looked at. */
export function leaveView(view: TrackView): void {
  left = view;
}

/** What can be looked at before anything is told of a period. */
const untoldViews: readonly TrackView[] = ["roles", "upkeep", "actuals"];

/** The views there are: without a funnel no roles, and without actuals only what needs none. */
export function viewsOf(has: {
  readonly roles: boolean;
  readonly actuals: boolean;
}): readonly TrackView[] {
  return trackViews.filter(
    (view) => (view !== "roles" || has.roles) && (has.actuals || untoldViews.includes(view)),
  );
}
