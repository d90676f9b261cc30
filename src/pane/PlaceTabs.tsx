import { Tab, TabList } from "@fluentui/react-components";
import {
  BuildingRegular,
  BriefcaseRegular,
  DataTrendingRegular,
  EditSettingsRegular,
  ScalesRegular,
} from "@fluentui/react-icons";
import { usePlaceStyles } from "./Place.styles";
import { places, type Place } from "./places";
import { words } from "./words";

const icons: Readonly<Record<Place, JSX.Element>> = {
  build: <BuildingRegular />,
  refine: <EditSettingsRegular />,
  explore: <ScalesRegular />,
  track: <DataTrendingRegular />,
  handOff: <BriefcaseRegular />,
};

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `place-${place}`;

export type PlaceTabsProps = { readonly place: Place; readonly onGo: (place: Place) => void };

/** The five places, each with its sign and its word. */
export function PlaceTabs({ place, onGo }: PlaceTabsProps) {
  const styles = usePlaceStyles();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={place}
      aria-label={words.places}
      size="small"
      onTabSelect={(_event, { value }) => {
        const chosen = places.find((each) => each === value);
        if (chosen !== undefined) onGo(chosen);
      }}
    >
      {places.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={styles.tab}
          {...(each === place ? { "aria-controls": panelId(each) } : {})}
        >
          <span className={styles.sign}>
            {icons[each]}
            {words.placeNames[each]}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
