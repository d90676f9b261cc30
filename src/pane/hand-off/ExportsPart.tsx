import { Part } from "../pieces/Part";
import { fileWords } from "../words/files";
import type { HandOffProps } from "./hand-off-props";
import { LoadsExport } from "./LoadsExport";
import type { ChosenModel } from "./ModelChooser";
import { PackageExport } from "./PackageExport";
import { SettingsExport, WorkbookExport } from "./WorkbookExport";

/** Every file that can be had of a model. */
export function ExportsPart(props: HandOffProps & { readonly lastYear: ChosenModel | null }) {
  const { model, plan, save, openWorker, lastYear } = props;
  const desk = { model, openWorker, save };
  return (
    <Part name="handOff/files" title={fileWords.exports} told={fileWords.exportsHint}>
      <div>
        <WorkbookExport {...desk} />
        <SettingsExport model={model} save={save} />
        {plan.allocation !== null && (
          <>
            <PackageExport {...desk} lastYear={lastYear} />
            <LoadsExport {...desk} />
          </>
        )}
      </div>
    </Part>
  );
}
