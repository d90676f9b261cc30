import type { QuotaModel } from "../../src/engine";

/** The model with another productivity that somebody stands behind. */
export function confirmed(model: QuotaModel): QuotaModel {
  const [path = ""] = Object.keys(model.register).filter((each) => each === "productivity.AE");
  const said = model.register[path];
  if (said === undefined) throw new RangeError("The model estimates no productivity.");
  return {
    ...model,
    productivity: model.productivity.map((row) =>
      row.role === "AE" && row.segment === "" ? { ...row, amount: 123_456 } : row,
    ),
    register: {
      ...model.register,
      [path]: { ...said, evidence: "CONFIRMED", owner: "Ava Adler" },
    },
  };
}
