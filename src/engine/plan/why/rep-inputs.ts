import { assumption, figureOf, working, type Figure, type FigureKind } from "../../figure/figure";
import { provenanceOf, weakestOf, type Register } from "../../figure/register";
import { serialDate } from "../../period/serial-date";
import { median } from "../../share/total";
import { factorNames, territoryFactors } from "../../territory/scores";
import type { AllocationModel } from "../allocation-model";
import type { RepPlan } from "../rep-plan";

/** A model together with what is said of its inputs. */
export type RegisteredModel = AllocationModel & { readonly register: Register };

/** A leaf of the tree: an input, with what is said of it. */
export function inputFigure(
  model: RegisteredModel,
  input: {
    readonly name: string;
    readonly value: number | null;
    readonly path: string;
    readonly kind?: FigureKind;
  },
): Figure {
  const { name, value, path, kind } = input;
  return figureOf(kind, assumption(name, value, provenanceOf(model.register, path)));
}

/** The path under which somebody stands: on the roster, or among the hires. */
export function personPath(rep: RepPlan): string {
  const { id, standing } = rep.person;
  if (standing === "HIRE") return `hires.${id}`;
  return standing === "BACKFILL" ? `leavers.${id.replace(/-backfill$/, "")}` : `roster.${id}`;
}

/** The territory's weight, down to its factor scores. */
export function weightFigure(model: RegisteredModel, rep: RepPlan): Figure {
  const { territory, weight } = rep.standing;
  const path = personPath(rep);
  if (territory === null) {
    return inputFigure(model, { name: `${rep.id}: territory weight`, value: weight, path });
  }
  const { id, name, scores, segment } = territory.territory;
  const { minWeight, maxWeight } = model.allocation;
  const factors = territoryFactors.flatMap((factor) => [
    inputFigure(model, {
      name: `${name}: ${factorNames[factor]}`,
      value: scores[factor],
      path: `territories.${id}.${factor}`,
    }),
    inputFigure(model, {
      name: `Weight of ${factorNames[factor]}`,
      value: model.factorWeights[factor],
      path: `factorWeights.${factor}`,
    }),
  ]);
  const score = working(`Score of ${name}`, territory.score, {
    words: "factor scores times their weights, added up",
    from: factors,
  });
  return working(`Weight of ${name}`, weight, {
    words: "score over the median score, within limits",
    from: [
      score,
      peerScores(model, segment, territory.score / territory.raw),
      inputFigure(model, {
        name: "Smallest weight",
        value: minWeight,
        path: "allocation.minWeight",
      }),
      inputFigure(model, {
        name: "Largest weight",
        value: maxWeight,
        path: "allocation.maxWeight",
      }),
    ],
  });
}

function peerScores(model: RegisteredModel, segment: string, middle: number): Figure {
  const peers = model.territories.filter(
    (one) => model.method !== "SEGMENT_BLENDED" || one.segment === segment,
  );
  const paths = peers.flatMap(({ id }) =>
    territoryFactors.map((one) => `territories.${id}.${one}`),
  );
  const name = `Median score of ${peers.length} territories`;
  return assumption(name, median([middle]), weakestOf(model.register, paths));
}

/** Effective capacity, down to dates, ramp and working time. */
export function capacityFigure(model: RegisteredModel, rep: RepPlan): Figure {
  const { person, ramp, capacity } = rep.standing.carrier;
  const path = personPath(rep);
  const { slipShare, slipMonths } = model.allocation;
  const slips =
    person.standing === "EMPLOYED" || slipShare === 0
      ? []
      : [
          inputFigure(model, {
            name: "Share of hires that slip",
            value: slipShare,
            path: "allocation.slipShare",
            kind: "share",
          }),
          inputFigure(model, {
            name: "Months that hires slip",
            value: slipMonths,
            path: "allocation.slipMonths",
          }),
        ];
  return working(`${rep.id}: effective capacity`, capacity, {
    words: `working time, by month at the share of the ramp ${ramp.schedule.name}`,
    from: [
      inputFigure(model, {
        name: `${rep.id}: working time`,
        value: person.capacity,
        path: `${path}.capacity`,
      }),
      inputFigure(model, {
        name: `${rep.id}: start date`,
        value: serialDate(person.startDate),
        path: `${path}.startDate`,
        kind: "date",
      }),
      ...(person.endDate === ""
        ? []
        : [
            inputFigure(model, {
              name: `${rep.id}: last day`,
              value: serialDate(person.endDate),
              path: `leavers.${rep.id}.lastDay`,
              kind: "date",
            }),
          ]),
      inputFigure(model, {
        name: `Ramp ${ramp.schedule.name}, first month`,
        value: ramp.schedule.shares[0] ?? null,
        path: `ramps.${ramp.schedule.name}`,
      }),
      ...slips,
    ],
  });
}
