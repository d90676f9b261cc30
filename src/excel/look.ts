import type { DrawnChart, NamedBack, SheetLayout, WorkbookDescription } from "../workbook";
import { askBeside, readAll, readContents, type Beside } from "./contents";
import { nameBack } from "./name-back";
import { goingTables } from "./rebuild";
import { refuseForeignNames, refuseForeignSheets, refuseLosses, type Known } from "./refuse";
import { sheetPlans, type SheetPlan } from "./sheet-plan";
import { askState, type FoundState } from "./state-part";
import { survey as surveyOf } from "./survey";

/** All that has to be known before anything is written. */
export type Seen = {
  readonly plans: readonly SheetPlan[];
  readonly known: Known;
  readonly formulas: Beside["formulas"];
  readonly state: FoundState;
  /** By this one writing knows the sheets that it has begun from those that another pane begins at the same time. */
  readonly writer: string;
};

/** What is to be written, and who hears of what was named back. */
export type Looking = {
  readonly namedBack: (back: readonly NamedBack[]) => void;
  readonly layouts: readonly SheetLayout[];
  readonly charts: readonly (readonly DrawnChart[])[];
};

/**
 * Looks before writing, and refuses where something of the user's would be lost. A first write looks once; writing
 * again reads our sheets too, and those of the user only where their formulas call a table that has to move.
 */
export async function look(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  { layouts, charts, namedBack }: Looking,
): Promise<Seen> {
  const writer = `begun-${Math.random().toString(36).slice(2)}`;
  const first = await surveyOf(context, layouts);
  const back = await nameBack(context, layouts, first);
  namedBack(back);
  const survey = back.length === 0 ? first : await surveyOf(context, layouts);
  refuseForeignSheets(survey);
  const plans = sheetPlans(layouts, charts, { survey, description });
  const nothing = { left: [], tables: new Map<string, never>() };
  if (plans.every(({ way }) => way === "new")) {
    const known: Known = { survey, beside: nothing, contents: new Map() };
    refuseForeignNames(plans, known);
    const state = { ids: survey.stateParts, carried: null };
    return { plans, known, formulas: new Map(), state, writer };
  }
  const wanted = new Set(layouts.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const asked = askBeside(context, survey, (name) => wanted.has(name));
  const state = askState(context, survey.stateParts);
  const contents = await readContents(context, plans);
  const known: Known = {
    survey,
    beside: { left: asked.left(), tables: asked.tables() },
    contents,
  };
  refuseForeignNames(plans, known);
  refuseLosses(plans, known);
  const isAny = goingTables(plans, known).length > 0;
  const formulas = isAny ? await readAll(context, asked.others) : new Map();
  return { plans, known, formulas, state: await state(), writer };
}
