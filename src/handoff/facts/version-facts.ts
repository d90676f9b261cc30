import { assumptionRegister, spokenCount, type QuotaModel, type RegisterLine } from "../../engine";
import type { Facts } from "../template/facts";
import { plainWords } from "./told";

function valueWords(value: RegisterLine["value"] | undefined): string {
  if (value === null || value === undefined || value === "") return "nothing";
  return typeof value === "number" ? spokenCount(value) : plainWords(value);
}

/** What became of the inputs since a version before: what was confirmed, and what has another value. */
export function versionFacts(model: QuotaModel, before: QuotaModel | null): Partial<Facts> {
  const now = assumptionRegister(model);
  const old = new Map(
    (before === null ? [] : assumptionRegister(before)).map((line) => [line.path, line]),
  );
  const paths = new Set(now.map(({ path }) => path));
  const confirmed = now.filter(
    ({ path, said }) => said.evidence === "CONFIRMED" && old.get(path)?.said.evidence === "ASSUMED",
  );
  const changed = now.filter((line) => {
    const was = old.get(line.path);
    return was !== undefined && was.value !== line.value;
  });
  const added = now.filter(({ path }) => before !== null && !old.has(path));
  const gone = [...old.values()].filter(({ path }) => !paths.has(path));
  return {
    words: { "versions.compared": before === null ? "" : "compared" },
    lists: {
      "evidence.moved": confirmed.map(
        ({ name, value, said }) =>
          `${plainWords(name)}: ${valueWords(value)}, confirmed${said.owner === "" ? "" : ` by ${said.owner}`}${said.asOf === "" ? "" : ` on ${said.asOf}`}`,
      ),
      "inputs.changed": [
        ...changed.map(
          ({ path, name, value }) =>
            `${plainWords(name)}: ${valueWords(old.get(path)?.value)} became ${valueWords(value)}`,
        ),
        ...added.map(({ name, value }) => `${plainWords(name)}: ${valueWords(value)} is new`),
        ...gone.map(({ name, value }) => `${plainWords(name)}: ${valueWords(value)} is gone`),
      ],
    },
  };
}
