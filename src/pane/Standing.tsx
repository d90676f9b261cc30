import { useDeferredValue, useMemo } from "react";
import { Caption1, ProgressBar } from "@fluentui/react-components";
import { assumptionRegister, type QuotaModel } from "../engine";
import { usePlaceStyles } from "./Place.styles";
import type { Session } from "./session";
import { words } from "./words/shell";

/** How many inputs somebody answers for, of all that were told. */
function confirmedOf(model: QuotaModel): { readonly confirmed: number; readonly all: number } {
  const lines = assumptionRegister(model);
  const confirmed = lines.filter(({ said }) => said.evidence === "CONFIRMED").length;
  return { confirmed, all: lines.length };
}

/** The version, how much of the model is confirmed, and whether the sheets pass their checks. */
export function Standing({ session }: { readonly session: Session }) {
  const styles = usePlaceStyles();
  const { model, masterCheck, linked } = session;
  // Of a large model the register takes a while: what was typed is shown first.
  const later = useDeferredValue(model);
  const { confirmed, all } = useMemo(() => confirmedOf(later), [later]);
  const version = model.decisions.versions.at(-1)?.version ?? "";
  const isGood = masterCheck === words.allChecksPass;
  const evidence = words.confirmedOf(confirmed, all);
  return (
    <div className={styles.standing}>
      {version !== "" && <Caption1>{words.version(version)}</Caption1>}
      {all > 0 && (
        <>
          <ProgressBar
            className={styles.meter}
            thickness="large"
            value={confirmed / all}
            aria-label={evidence}
          />
          <Caption1>{evidence}</Caption1>
        </>
      )}
      {linked && masterCheck !== null && (
        <Caption1 className={isGood ? styles.good : styles.bad}>{masterCheck}</Caption1>
      )}
    </div>
  );
}
