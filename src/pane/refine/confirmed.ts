import { provenanceOf, type Provenance, type QuotaModel } from "../../engine";
import { refineWords } from "../words/refine";

/** Who confirms something, and on which day. */
export type Confirming = { readonly owner: string; readonly day: string };

/** The model in which somebody stands behind an input; the source stays, and the name stands for one where none was told. */
export function withConfirmed(
  model: QuotaModel,
  path: string,
  { owner, day }: Confirming,
): QuotaModel {
  const own = model.register[path];
  const { source, note } = own ?? provenanceOf(model.register, path);
  const said: Provenance = {
    // A range and a former value are of just this input: those of the list above it say nothing here.
    ...own,
    source: source === "" ? refineWords.spokenBy(owner) : source,
    note,
    evidence: "CONFIRMED",
    owner,
    asOf: day,
  };
  return { ...model, register: { ...model.register, [path]: said } };
}
