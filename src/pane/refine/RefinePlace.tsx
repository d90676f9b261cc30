import { useMemo, useState } from "react";
import { spokenMoney } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { Agenda } from "./Agenda";
import { BoundsList } from "./BoundsList";
import { keep, kept } from "../kept-here";
import { OneRep } from "./OneRep";
import { Part } from "../pieces/Part";
import { refineWords } from "../words/refine";
import { versionWords } from "../words/versions";
import { agendaWords } from "../words/agenda";
import { Register } from "./Register";
import { repCalled } from "./RepPicker";
import { SelectedInput } from "./SelectedInput";
import { ToActOn } from "./ToActOn";
import { useGoTo } from "../work/useGoTo";
import { useSelectedInput } from "../work/useSelectedInput";
import { useSelectedRep } from "../work/useSelectedRep";
import { Versions } from "./Versions";

const FOLLOWS = "refine/follow";

function RegisterPart({ model, acts, goTo }: Parameters<typeof Register>[0]) {
  return (
    <Part name="register" title={refineWords.register} told={refineWords.registerHint}>
      <Register model={model} acts={acts} goTo={goTo} />
    </Part>
  );
}

/** What has to be settled before the quotas stand: findings, assumptions, single quotas, versions and the next meeting. */
export function RefinePlace({ session, model, plan, acts, host }: PlaceProps) {
  const styles = usePaneStyles();
  const { goTo, trouble } = useGoTo(host, session);
  const open = session.linked ? host : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isFollowing, setIsFollowing] = useState(() => kept(FOLLOWS) !== "no");
  const allocation = plan.allocation?.kind === "planned" ? plan.allocation : null;
  const reps = useMemo(() => new Map(allocation?.reps.map((rep) => [rep.id, rep])), [allocation]);
  const notFollowed = useSelectedRep(isFollowing ? open : null, allocation, setChosen);
  const [selected, setSelected] = useState<readonly string[]>([]);
  useSelectedInput(isFollowing ? open : null, session.model, setSelected);
  const rep = chosen === null ? undefined : reps.get(chosen);
  const follow = {
    isOn: isFollowing,
    trouble: notFollowed,
    turn: (isOn: boolean) => {
      keep(FOLLOWS, isOn ? "yes" : "no");
      setIsFollowing(isOn);
    },
  };
  return (
    <div className={styles.stack}>
      <ToActOn model={model} plan={plan} goTo={goTo} />
      {trouble !== "" && <div role="alert">{trouble}</div>}
      {isFollowing && selected.length > 0 && (
        <SelectedInput model={session.model} acts={acts} paths={selected} />
      )}
      <RegisterPart model={session.model} acts={acts} goTo={goTo} />
      {plan.allocation !== null && (
        <>
          <Part
            name="rep"
            title={refineWords.rep}
            told={
              rep === undefined
                ? refineWords.repNone
                : refineWords.repTold(
                    repCalled(rep),
                    spokenMoney(rep.quota, model.company.currency),
                  )
            }
          >
            {allocation === null ? (
              <div>{refineWords.notPlanned}</div>
            ) : (
              <OneRep
                model={model}
                plan={allocation}
                chosen={chosen}
                onChoose={setChosen}
                follow={open === null ? null : follow}
                change={acts.change}
              />
            )}
          </Part>
          <BoundsList model={model} acts={acts} />
        </>
      )}
      <Part name="versions" title={versionWords.versions} told={versionWords.versionsHint}>
        <Versions model={model} acts={acts} host={open} />
      </Part>
      <Part name="agenda" title={agendaWords.agenda} told={agendaWords.agendaTold}>
        <Agenda model={model} plan={plan} />
      </Part>
    </div>
  );
}
