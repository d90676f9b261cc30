import { useRef } from "react";
import type { QuotaModel } from "../../engine";

/** Parts of a model that move no number. */
const silent: ReadonlySet<string> = new Set(["register", "decisions", "kept"]);

function hasSameNumbers(one: QuotaModel, other: QuotaModel): boolean {
  if (one === other) return true;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof QuotaModel>;
  return [...keys].every((key) => silent.has(key) || one[key] === other[key]);
}

/** The first model with these very numbers: what is worked out of them holds while somebody only confirms or signs. */
export function useSameNumbers(model: QuotaModel): QuotaModel {
  const first = useRef(model);
  if (!hasSameNumbers(first.current, model)) first.current = model;
  return first.current;
}
