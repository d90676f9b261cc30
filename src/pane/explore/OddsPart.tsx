import { useMemo, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import {
  chanceOfSales,
  expectedSales,
  OTHER_CORRELATION,
  outlookDefinitions,
  spreadOf,
  type AllocationPlan,
  type DrawnFrom,
  type QuotaModel,
} from "../../engine";
import { spokenChance, spokenCount } from "../numbers/spoken";
import { Message } from "../pieces/Message";
import { NumberField } from "../pieces/NumberField";
import { usePaneStyles } from "../Pane.styles";
import { Part } from "../pieces/Part";
import { DrawnYears } from "./DrawnYears";
import { evidenceWords } from "../words/explore-evidence";
import { wholeMoney } from "./explore-figures";
import { exploreWords } from "../words/explore";
import type { ExploreProps } from "./Levers";
import { noYears } from "./refusals";
import { useAsked } from "./useAsked";

/** The chance of the revenue target in closed form, at the model's correlation and at another; or what is missing. */
function closedChance(model: QuotaModel, plan: AllocationPlan) {
  const means = expectedSales(plan);
  if (means === null) return { kind: "refused", ...noYears("productivity") } as const;
  const spread = spreadOf(model, plan);
  if (spread === null) return { kind: "refused", ...noYears("spread") } as const;
  const deviations = means.map((one) => one * spread);
  const at = (correlation: number) =>
    chanceOfSales({ means, deviations, correlation }, plan.pool.revenueTarget);
  const { correlation } = model.outlook;
  return { kind: "told", chance: at(correlation), other: at(OTHER_CORRELATION) } as const;
}

function Closed({ model, plan }: { readonly model: QuotaModel; readonly plan: AllocationPlan }) {
  const closed = useMemo(() => closedChance(model, plan), [model, plan]);
  if (closed.kind === "refused") {
    return (
      <Message intent="info" title={exploreWords.cannot}>
        {closed.what} {closed.remedy}
      </Message>
    );
  }
  const target = wholeMoney(plan.pool.revenueTarget, model.company.currency);
  return (
    <>
      <div>
        <b>{evidenceWords.closed(target, spokenChance(closed.chance))}</b>
      </div>
      <div>
        {evidenceWords.closedOther(
          spokenCount(OTHER_CORRELATION),
          spokenCount(model.outlook.correlation),
          spokenChance(closed.other),
        )}
      </div>
    </>
  );
}

type Drawing = { readonly runs: number; readonly seed: number; readonly drawnFrom: DrawnFrom };

/** How often, from which seed and from what: kept with the answer, changed nowhere in the model. */
function DrawingFields({
  drawing,
  onChange,
}: {
  readonly drawing: Drawing;
  readonly onChange: (drawing: Drawing) => void;
}) {
  const pane = usePaneStyles();
  const { runs, seed, drawnFrom } = drawing;
  return (
    <div className={pane.fields}>
      <NumberField
        definition={outlookDefinitions.runs}
        value={runs}
        onAnswer={(value) => onChange({ ...drawing, runs: Math.round(value ?? runs) })}
      />
      <NumberField
        definition={outlookDefinitions.seed}
        value={seed}
        onAnswer={(value) => onChange({ ...drawing, seed: Math.round(value ?? seed) })}
      />
      <Field label={evidenceWords.drawFrom} size="small" className={pane.wide}>
        <Select
          value={drawnFrom}
          onChange={(_event, { value }) =>
            onChange({ ...drawing, drawnFrom: value === "history" ? "history" : "normal" })
          }
        >
          <option value="normal">{evidenceWords.drawnFrom.normal}</option>
          <option value="history">{evidenceWords.drawnFrom.history}</option>
        </Select>
      </Field>
    </div>
  );
}

/** What is drawn next, and what was drawn last. */
function useDrawing({ model, openWorker }: Pick<ExploreProps, "model" | "openWorker">) {
  const { runs, seed } = model.outlook;
  const [drawing, setDrawing] = useState<Drawing>({ runs, seed, drawnFrom: "normal" });
  const asked = useAsked(openWorker, model, (of) => ({
    kind: "odds",
    drawnFrom: drawing.drawnFrom,
    model: { ...of, outlook: { ...of.outlook, runs: drawing.runs, seed: drawing.seed } },
  }));
  return { drawing, setDrawing, asked };
}

/** The chance to book the target: in closed form at once, drawn by chance on request. */
export function OddsPart({ model, plan, openWorker }: ExploreProps) {
  const { drawing, setDrawing, asked } = useDrawing({ model, openWorker });
  const { allocation } = plan;
  if (allocation?.kind !== "planned") return null;
  return (
    <Part title={evidenceWords.odds} told={evidenceWords.oddsText}>
      <Closed model={model} plan={allocation} />
      <DrawingFields drawing={drawing} onChange={setDrawing} />
      <div>
        <Button size="small" disabledFocusable={asked.state.kind === "running"} onClick={asked.ask}>
          {evidenceWords.draw}
        </Button>
      </div>
      <DrawnYears asked={asked} currency={model.company.currency} />
    </Part>
  );
}
