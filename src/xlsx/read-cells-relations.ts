import type { Parts } from "./read-cells-zip";
import { readXml } from "./read-cells-xml";

/** What a part of the file is joined to. */
export type Relation = {
  readonly id: string;
  /** The last word of its kind, such as "worksheet". */
  readonly kind: string;
  /** The name of a part, or an address outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
};

/** A target as the name of a part: it is told from where the part stands. */
function partNamed(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Everything a part is joined to; "" is the file as a whole. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const xml = parts.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const at = attributes();
      const isOutside = at.get("TargetMode") === "External";
      const target = at.get("Target") ?? "";
      relations.push({
        id: at.get("Id") ?? "",
        kind: (at.get("Type") ?? "").replace(/^.*\//, ""),
        target: isOutside ? target : partNamed(target, part),
        isOutside,
      });
    },
  });
  return relations;
}
