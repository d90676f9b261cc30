import { useState } from "react";
import { Field, Input, Select } from "@fluentui/react-components";
import type { ImportFixes } from "../../intake";
import { withFix, withoutFix } from "./fix-changes";
import type { Cleaned, SeenReport, WordFix } from "./import-messages";
import { importWords } from "../words/import";
import { typedNumber } from "../numbers/typed-number";

export type WordMeaningsProps = {
  readonly section: WordFix;
  readonly report: SeenReport;
  readonly cleaned: Cleaned;
  readonly fixes: ImportFixes;
  readonly onDecide: (fixes: ImportFixes) => void;
};

const rateInput = { kind: "money", unit: "", hint: "", low: 0, high: 1e9 } as const;

/** What a unit of another currency is worth, read on leaving the field or on Enter. */
function RateField({
  label,
  onRate,
}: {
  readonly label: string;
  readonly onRate: (rate: number) => void;
}) {
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const commit = () => {
    if (typed.trim() === "") return;
    const read = typedNumber(typed, { ...rateInput, label });
    const rate = read.kind === "number" ? (read.value ?? 0) : 0;
    setIsWrong(rate <= 0);
    if (rate > 0) onRate(rate);
  };
  return (
    <Field
      label={label}
      size="small"
      validationMessage={isWrong ? importWords.badRate() : null}
      validationState={isWrong ? "error" : "none"}
    >
      <Input
        value={typed}
        inputMode="decimal"
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}

function choicesFor(section: Exclude<WordFix, "rates">, cleaned: Cleaned) {
  if (section === "types")
    return Object.entries(importWords.types).map(([id, name]) => ({ id, name }));
  return cleaned[section].map(({ id, name }) => ({ id, name: name === "" ? id : name }));
}

/** Words that nobody knows, each with what it may mean. */
export function WordMeanings({ section, report, cleaned, fixes, onDecide }: WordMeaningsProps) {
  const choose = (word: string, id: string) =>
    onDecide(
      id === ""
        ? withoutFix(fixes, [section, word])
        : { ...fixes, [section]: { ...fixes[section], [word]: id } },
    );
  return (
    <>
      {report.unknown[section].map((word) =>
        section === "rates" ? (
          <RateField
            key={word}
            label={importWords.means.rates(word)}
            onRate={(rate) => onDecide(withFix(fixes, ["rates", word], rate))}
          />
        ) : (
          <Field key={word} label={importWords.means[section](word)} size="small">
            <Select
              size="small"
              value={fixes[section][word] ?? ""}
              onChange={(_event, data) => choose(word, data.value)}
            >
              <option value="">{importWords.notTold}</option>
              {choicesFor(section, cleaned).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ),
      )}
    </>
  );
}
