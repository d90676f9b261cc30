import {
  BuildingRegular,
  BriefcaseRegular,
  DataTrendingRegular,
  EditSettingsRegular,
  ScalesRegular,
} from "@fluentui/react-icons";
import { usePlaceStyles } from "./Place.styles";
import { places, type Place } from "./places";
import { TabRow } from "./pieces/TabRow";
import { words } from "./words/shell";

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
    <TabRow
      name={words.places}
      chosen={place}
      values={places}
      ids={{ tab: tabId, panel: panelId }}
      look={{ row: styles.tabs, tab: styles.tab }}
      onGo={onGo}
    >
      {(each) => (
        <span className={styles.sign}>
          {icons[each]}
          {words.placeNames[each]}
        </span>
      )}
    </TabRow>
  );
}
