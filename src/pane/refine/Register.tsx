import { useCallback, useMemo, useRef, useState } from "react";
import { Caption1, SearchBox, Switch } from "@fluentui/react-components";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { today } from "../today";
import { withConfirmed } from "./confirmed";
import { OwnerField } from "./OwnerField";
import { refineWords } from "../words/refine";
import { RegisterList } from "./RegisterList";
import { isAssumed } from "./register-rows";
import type { GoTo } from "../work/useGoTo";
import { useOwner } from "../work/useOwner";
import { useRegister } from "./useRegister";

export type RegisterProps = Pick<PlaceProps, "model" | "acts"> & { readonly goTo: GoTo };

/** The register of assumptions, by money at stake; a row is confirmed with one key. */
export function Register({ model, acts, goTo }: RegisterProps) {
  const pane = usePaneStyles();
  const [looked, setLooked] = useState("");
  const [isOpenOnly, setIsOpenOnly] = useState(true);
  const [owner, setOwner] = useOwner();
  const [waiting, setWaiting] = useState<string | null>(null);
  const [next, setNext] = useState<{ readonly path: string } | null>(null);
  const [said, setSaid] = useState("");
  const ownerField = useRef<HTMLInputElement>(null);
  const { rows: found, share, isOld } = useRegister(model, { looked, isOpenOnly });
  const rows = found ?? [];

  const confirm = (path: string, by: string) => {
    const place = rows.findIndex((row) => row.path === path);
    const name = rows[place]?.name ?? path;
    const open = [...rows.slice(place + 1), ...rows.slice(0, Math.max(place, 0)).reverse()];
    const follower = open.find(isAssumed);
    acts.change(refineWords.confirmedEdit(name), (now) =>
      withConfirmed(now, path, { owner: by, day: today() }),
    );
    setWaiting(null);
    setNext(follower === undefined ? null : { path: follower.path });
    setSaid(refineWords.confirmed(name, by));
  };
  const latest = useRef({ confirm, owner, goTo });
  latest.current = { confirm, owner, goTo };

  // A row is drawn anew only when something of it changes.
  const onConfirm = useCallback((path: string) => {
    const { confirm: act, owner: by } = latest.current;
    if (by !== "") {
      act(path, by);
      return;
    }
    setWaiting(path);
    ownerField.current?.focus();
  }, []);
  const canGo = goTo !== null;
  const onGo = useMemo(
    () => (canGo ? (path: string) => latest.current.goTo?.({ kind: "input", path }) : null),
    [canGo],
  );
  const onName = (name: string) => {
    setOwner(name);
    if (waiting !== null) confirm(waiting, name);
  };

  return (
    <>
      <Caption1 className={pane.quiet}>{refineWords.registerHow}</Caption1>
      <OwnerField owner={owner} isAsked={waiting !== null} field={ownerField} onName={onName} />
      <SearchBox
        aria-label={refineWords.search}
        placeholder={refineWords.search}
        value={looked}
        style={{ minWidth: 0, maxWidth: "none" }}
        onChange={(_event, data) => setLooked(data.value)}
      />
      <Switch
        label={refineWords.onlyAssumed}
        checked={isOpenOnly}
        onChange={(_event, data) => setIsOpenOnly(data.checked)}
      />
      <div role="status">
        {share === null ? said : refineWords.measuring(Math.round(share * 100))}
      </div>
      {found === null ? (
        <div role="status">{refineWords.working}</div>
      ) : (
        <div aria-busy={isOld}>
          <RegisterList
            key={`${looked} ${isOpenOnly}`}
            rows={rows}
            currency={model.company.currency}
            next={next}
            onConfirm={onConfirm}
            onGo={onGo}
          />
        </div>
      )}
    </>
  );
}
