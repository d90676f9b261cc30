import { Part } from "../pieces/Part";
import { CopyWay } from "./CopyWay";
import { copyWords } from "../words/files";
import type { HandOffProps } from "./hand-off-props";
import { OpenWay } from "./OpenWay";

/** Two ways to a workbook that lives without the add-in: as a file, or right where it is open. */
export function PreparePart(props: HandOffProps) {
  return (
    <Part name="handOff/prepare" title={copyWords.prepare} told={copyWords.prepareHint}>
      <div>
        <CopyWay {...props} />
        <OpenWay {...props} />
      </div>
    </Part>
  );
}
