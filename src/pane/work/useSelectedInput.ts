import { pathsOfPlace, type WorkbookHost } from "../../workbook";
import type { QuotaModel } from "../../engine";
import { useSelection } from "./useSelection";

/**
 * Tells of the input that is selected in the sheets, for as long as there is a host: the paths by which the register may
 * know it, the likeliest first. Returns why it cannot. Where something else is selected, nothing is told.
 */
export function useSelectedInput(
  host: WorkbookHost | null,
  model: QuotaModel,
  onSelect: (paths: readonly string[]) => void,
): string {
  return useSelection(host, (place) => {
    const paths = pathsOfPlace(place, model);
    if (paths.length > 0) onSelect(paths);
  });
}
