import { useId, useState } from "react";
import { Badge, Button, Caption1, Field, Input, Label, Slider } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { usePaneStyles } from "../Pane.styles";
import { typedNumber, written } from "../numbers/typed-number";
import { useExploreStyles } from "./Explore.styles";
import { exploreWords } from "../words/explore";
import type { Lever } from "./lever";
import { inMarks, numberMarks } from "../numbers/marks";

/** Where a lever stands, with its sign where it is a change by a share. */
function shown({ definition, isShift }: Lever, value: number): string {
  const text = written(Number(value.toPrecision(6)), definition.kind);
  return isShift && value > 0 ? `+${text}` : text;
}

/** A change by a share is meant in percents: 5 is five of them. */
function meant({ isShift }: Lever, text: string): string {
  const bare = text.trim().replace(/^\+/, "");
  const number = Number(bare.replace(numberMarks().decimal, "."));
  return isShift && Math.abs(number) >= 1 ? `${bare}%` : bare;
}

/** Where a lever stands as a number, for whoever knows it better than a slider can be set. */
function Exact({ lever, value, onMove }: Omit<LeverFieldProps, "onReset">) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const drop = () => {
    setTyped(null);
    setError(null);
  };
  const commit = () => {
    if (typed === null) return;
    const read = typedNumber(meant(lever, typed), lever.definition);
    if (read.kind === "error") {
      setError(read.words);
      return;
    }
    drop();
    onMove(read.value ?? lever.now);
  };
  return (
    <Field
      validationMessage={error}
      validationState={error === null ? "none" : "error"}
      size="small"
    >
      <Input
        size="small"
        inputMode="decimal"
        aria-label={exploreWords.exact(lever.definition.label)}
        value={typed ?? shown(lever, value)}
        input={{ style: { textAlign: "right", minWidth: 0, width: "100%" } }}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") drop();
        }}
      />
    </Field>
  );
}

/** What is said of the input, and what stands in the model. */
function Beneath({ lever, value }: Pick<LeverFieldProps, "lever" | "value">) {
  const pane = usePaneStyles();
  const { definition, said, now, isShift } = lever;
  const range = said?.range;
  const parts = [
    inMarks(isShift ? definition.hint : definition.unit),
    ...(range === undefined
      ? []
      : [
          exploreWords.stated(
            written(range.low, definition.kind),
            written(range.high, definition.kind),
          ),
        ]),
    ...(value === now ? [] : [exploreWords.inModel(shown(lever, now))]),
  ];
  return (
    <Caption1 block className={pane.quiet}>
      {parts.flatMap((part) => (part === "" ? [] : [part.replace(/[.]$/, "")])).join(" · ")}
    </Caption1>
  );
}

export type LeverFieldProps = {
  readonly lever: Lever;
  readonly value: number;
  readonly onMove: (value: number) => void;
};

/** One lever: its name and evidence, a slider, the number beside it, and the way back. */
export function LeverField({ lever, value, onMove }: LeverFieldProps) {
  const styles = useExploreStyles();
  const id = useId();
  const { definition, said, now, low, high, step } = lever;
  return (
    <div className={styles.lever}>
      <div className={styles.whole}>
        <span className={styles.name}>
          <Label htmlFor={id} title={inMarks(definition.hint)}>
            {definition.label}
          </Label>
          {said !== null && (
            <Badge
              size="small"
              appearance="outline"
              color={said.evidence === "CONFIRMED" ? "success" : "warning"}
            >
              {said.evidence}
            </Badge>
          )}
        </span>
      </div>
      <Slider
        id={id}
        className={styles.slider}
        size="small"
        min={Math.min(low, value)}
        max={Math.max(high, value)}
        // Given to the input alone, or else the rail is drawn as a row of dots.
        input={{ step }}
        value={value}
        aria-valuetext={shown(lever, value)}
        onChange={(_event, data) => onMove(Number(data.value.toPrecision(12)))}
      />
      <Exact lever={lever} value={value} onMove={onMove} />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowResetRegular />}
        aria-label={exploreWords.reset(definition.label)}
        title={exploreWords.reset(definition.label)}
        disabledFocusable={value === now}
        onClick={() => onMove(now)}
      />
      <div className={styles.whole}>
        <Beneath lever={lever} value={value} />
      </div>
    </div>
  );
}
