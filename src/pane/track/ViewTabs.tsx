import { Tab, TabList } from "@fluentui/react-components";
import { useTrackStyles } from "./Track.styles";
import type { TrackView } from "./track-views";
import { trackWords } from "./track-words";

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
    <TabList
      className={styles.views}
      selectedValue={view}
      size="small"
      aria-label={trackWords.views}
      onTabSelect={(_event, { value }) => {
        const chosen = views.find((each) => each === value);
        if (chosen !== undefined) onGo(chosen);
      }}
    >
      {views.map((each) => (
        <Tab
          key={each}
          id={viewTabId(each)}
          value={each}
          {...(each === view ? { "aria-controls": viewPanelId(each) } : {})}
        >
          {trackWords.viewNames[each]}
        </Tab>
      ))}
    </TabList>
  );
}
