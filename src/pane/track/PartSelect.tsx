import { Field, Select } from "@fluentui/react-components";
import type { AllocationPlan } from "../../engine";
import { groupName, groupsOf, partOf, partValue, type TeamPart } from "./team-parts";
import { trackWords } from "../words/track";

export type PartSelectProps = {
  readonly plan: AllocationPlan;
  readonly part: TeamPart;
  readonly onPart: (part: TeamPart) => void;
};

/** Which part of the team is shown; nothing where the team has no parts. */
export function PartSelect({ plan, part, onPart }: PartSelectProps) {
  const groups = groupsOf(plan);
  if (groups.size === 0) return null;
  return (
    <Field label={trackWords.part} size="small">
      <Select value={partValue(part)} onChange={(_event, data) => onPart(partOf(data.value))}>
        <option value="">{trackWords.everybody}</option>
        {[...groups].map(([kind, names]) => (
          <optgroup key={kind} label={trackWords.partKinds[kind]}>
            {names.map((name) => (
              <option key={name} value={partValue({ kind, name })}>
                {groupName(kind, name, plan)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
