import { TabRow } from "../pieces/TabRow";
import { useTrackStyles } from "./Track.styles";
import type { TrackView } from "./track-views";
import { trackWords } from "../words/track";

export const viewTabId = (view: TrackView) => `track-tab-${view}`;
export const viewPanelId = (view: TrackView) => `track-view-${view}`;

export type ViewTabsProps = {
  readonly view: TrackView;
  readonly views: readonly TrackView[];
  readonly onGo: (view: TrackView) => void;
};

/** What can be looked at; the tabs go on in a second line where the pane is narrow. */
export function ViewTabs({ view, views, onGo }: ViewTabsProps) {
  const styles = useTrackStyles();
  return (
    <TabRow
      name={trackWords.views}
      chosen={view}
      values={views}
      ids={{ tab: viewTabId, panel: viewPanelId }}
      look={{ row: styles.views }}
      onGo={onGo}
    >
      {(each) => trackWords.viewNames[each]}
    </TabRow>
  );
}
