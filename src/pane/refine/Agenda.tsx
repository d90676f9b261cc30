import { useMemo, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { meetings, type Meeting } from "../../engine";
import type { PlaceProps } from "../place-props";
import { today } from "../today";
import { agendaText } from "./agenda-text";
import { refineWords } from "../words/refine";
import { agendaWords } from "../words/agenda";
import { useRefineStyles } from "./Refine.styles";
import { foundGates } from "../work/found-gates";
import { useAnswer } from "../work/useAnswer";
import { current } from "../work/useLater";
import { useRegister } from "./useRegister";

export type AgendaProps = Pick<PlaceProps, "model" | "plan">;

const everything = { looked: "", isOpenOnly: true } as const;

/** What is open for a meeting, as text to take along. */
export function Agenda({ model, plan }: AgendaProps) {
  const styles = useRefineStyles();
  const { findings } = plan;
  const [chosen, setChosen] = useState<Meeting | null>(null);
  const [said, setSaid] = useState("");
  const { rows: assumed, share, isOld } = useRegister(model, everything);
  const later = useAnswer({
    question: { kind: "gates", models: [model] },
    here: () => foundGates(model, plan, null),
    join: (found) => found,
    of: [model, plan],
  });
  const worked = current(later);
  const meeting =
    chosen ?? worked?.engagement.next.find((item) => item.meeting !== null)?.meeting ?? "kickoff";
  const text = useMemo(() => {
    if (worked === null || assumed === null || share !== null || isOld) return null;
    const { name, currency } = model.company;
    const day = today();
    const { gates, engagement: state } = worked;
    return agendaText({ gates, state, company: name, currency, meeting, day, findings, assumed });
  }, [worked, share, isOld, model.company, meeting, findings, assumed]);
  const copy = async () => {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setSaid(agendaWords.copied);
    } catch {
      setSaid(agendaWords.notCopied);
    }
  };
  return (
    <>
      <Field label={agendaWords.meeting} size="small">
        <Select
          value={meeting}
          onChange={(_event, data) => {
            setSaid("");
            setChosen(meetings.find((each) => each === data.value) ?? null);
          }}
        >
          {meetings.map((each) => (
            <option key={each} value={each}>
              {agendaWords.meetingNames[each]}
            </option>
          ))}
        </Select>
      </Field>
      {text === null ? (
        <div role="status">{refineWords.working}</div>
      ) : (
        <>
          <div>
            <Button size="small" onClick={() => void copy()}>
              {agendaWords.copy}
            </Button>
          </div>
          <div role="status">{said}</div>
          <div className={styles.text} data-testid="agenda">
            {text}
          </div>
        </>
      )}
    </>
  );
}
