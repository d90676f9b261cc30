import { useEffect, useMemo, useRef, useState } from "react";
import { today } from "../today";
import { importDesk, type ImportDesk, type OpenWorker } from "./import-desk";
import { keepFixes, keepMemory, keptFixes, keptMemory } from "./import-memory";
import type { ImportActs } from "./import-acts";
import type { ImportQuestion, Told } from "./import-messages";
import {
  newImport,
  nextImport,
  type ImportAction,
  type ImportState,
  type ImportStep,
} from "./import-state";
import { isOpen } from "./import-steps";
import { importWords } from "../words/import";
import { freeName } from "./input-names";
import { inMarks } from "../numbers/marks";

/** Tables of so many rows are read anew as soon as something is decided; larger ones wait for a word. */
const SMALL = 50_000;

/** How many rows the tables have that are read. */
function rowsIn({ mapped }: ImportState): number {
  return (mapped?.tables ?? []).reduce((sum, { rows }) => sum + rows, 0);
}

/** Joins what is known of the import to the worker that reads, and to what the browser remembers. */
export function useImport(open: OpenWorker): {
  readonly state: ImportState;
  readonly acts: ImportActs;
} {
  const [state, setState] = useState(() => newImport(today(), keptFixes()));
  const latest = useRef(state);
  const desk = useRef<ImportDesk | null>(null);
  const lastId = useRef(0);
  useEffect(() => () => desk.current?.close(), []);

  const acts = useMemo((): ImportActs => {
    const said = (action: ImportAction) => {
      latest.current = nextImport(latest.current, action);
      setState(latest.current);
    };
    const theDesk = () => (desk.current ??= importDesk(open));
    const told = (): Told => {
      const { inputs, answers, fixes, asOf } = latest.current;
      return { inputs: inputs.map(({ id }) => id), answers, fixes, asOf, memory: keptMemory() };
    };

    let asked = 0;
    /** Asks the worker; says whether there was an answer. Of an earlier question nothing is heard any more. */
    const ask = async (question: ImportQuestion): Promise<boolean> => {
      asked += 1;
      const own = asked;
      said({ type: "begun", doing: question.type });
      const ending = await theDesk().ask(question, (progress) =>
        said({ type: "progressed", progress }),
      );
      if (own !== asked) return false;
      if (ending.kind === "answer") {
        const { answer } = ending;
        if (answer.type === "cleaned") keepMemory(answer.memory);
        said({ type: "told", answer });
        return true;
      }
      if (ending.kind === "calledOff") said({ type: "calledOff" });
      else {
        const { report } = ending;
        const message = report === null ? inMarks(ending.message) : importWords.broken;
        said({ type: "failed", failure: { message, report } });
      }
      return false;
    };

    /** Makes all that a step shows, as far as it is not there. */
    const prepared = async (step: ImportStep): Promise<boolean> => {
      if (step === "files") return true;
      const { mapped } = latest.current;
      const isUnread = mapped === null || mapped.refusals.length > 0;
      if (isUnread && !(await ask({ type: "map", told: told() }))) return false;
      if (step === "columns") return latest.current.mapped?.refusals.length === 0;
      if (!isOpen(latest.current, step)) return false;
      const { cleaned, isStale } = latest.current;
      if ((cleaned === null || isStale) && !(await ask({ type: "clean", told: told() })))
        return false;
      if (step === "rows" || latest.current.drafted !== null) return true;
      return ask({ type: "draft", told: told(), wishes: latest.current.wishes });
    };
    const mapAnew = () => ask({ type: "map", told: told() });

    return {
      addFiles: (files) => {
        const names = latest.current.inputs.map(({ name }) => name);
        const inputs = files.map((file) => {
          const name = freeName(file.name, names);
          names.push(name);
          lastId.current += 1;
          return { id: `i${lastId.current}`, name, kind: "file" as const, file };
        });
        theDesk().bring(inputs);
        said({
          type: "added",
          inputs: inputs.map(({ id, name, file }) => ({ id, name, size: file.size })),
        });
      },
      addRows: (wanted, rows) => {
        const name = freeName(
          wanted,
          latest.current.inputs.map((each) => each.name),
        );
        lastId.current += 1;
        const id = `i${lastId.current}`;
        theDesk().bring([{ id, name, kind: "rows", rows }]);
        said({ type: "added", inputs: [{ id, name, size: null }] });
      },
      remove: (id) => {
        theDesk().forget([id]);
        said({ type: "removed", id });
      },
      answer: async (id, value) => {
        said({ type: "answered", id, value });
        await mapAnew();
      },
      decide: async (fixes) => {
        keepFixes(fixes);
        said({ type: "fixed", fixes });
        const { cleaned } = latest.current;
        if (cleaned !== null && rowsIn(latest.current) <= SMALL)
          await ask({ type: "clean", told: told() });
      },
      readAgain: async () => {
        await ask({ type: "clean", told: told() });
      },
      date: async (asOf) => {
        said({ type: "dated", asOf });
        await prepared("model");
      },
      wish: async (wishes) => {
        said({ type: "wished", wishes });
        await prepared("model");
      },
      go: async (step) => {
        if (await prepared(step)) said({ type: "went", step });
      },
      refresh: async (model) => {
        const { wishes } = latest.current;
        const own = { ...wishes, yearStart: model.calendar.fiscalYearStart || wishes.yearStart };
        await ask({ type: "refresh", told: told(), wishes: own, model });
      },
      leaveRefresh: () => said({ type: "leftRefresh" }),
      callOff: () => desk.current?.callOff(),
    };
  }, [open]);
  return { state, acts };
}
