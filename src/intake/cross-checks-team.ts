import { shippedRamps, type AllocationModel, type PlannedHire, type Problem } from "../engine";
import { knownNames, knownPeople, unknown, type Known } from "./known-names";

/** Everybody on the roster and everybody to be hired, each with the place where they stand. */
export function peopleWithPlaces(
  model: AllocationModel,
): readonly { readonly where: string; readonly person: PlannedHire }[] {
  return [
    ...model.roster.map((person, place) => ({ where: `roster.${place}`, person })),
    ...model.hires.map((person, place) => ({ where: `hires.${place}`, person })),
  ];
}

/** People: what they point at, when they come and go. */
export function teamProblems(model: AllocationModel): readonly Problem[] {
  return [
    ...pointers(model),
    ...tenures(model),
    ...leaverProblems(model),
    ...managerLoops(model),
    ...missingMeetings(model),
    ...territorySegments(model),
  ];
}

function pointers(model: AllocationModel): readonly Problem[] {
  const territories = knownNames(model.territories.map(({ id }) => id));
  const segments = knownNames(model.targets.map(({ segment }) => segment));
  const tiers = knownNames(model.tiers.map(({ name }) => name));
  const ramps = knownNames([...shippedRamps, ...model.ramps].map(({ name }) => name));
  const people = knownPeople([...model.roster, ...model.hires]);
  const bySegment = model.method === "SEGMENT_BLENDED";
  return peopleWithPlaces(model).flatMap(({ where, person }) => {
    const { id, territory, manager, tier, ramp, segment, role } = person;
    const sells = role === "AE" || role === "AM";
    const needsSegment = sells && (segment !== "" || bySegment);
    const wrong = (field: string, value: string, { remedyFor }: Known) =>
      unknown(`${where}.${field}`, `${id} names the ${field} "${value}"`, remedyFor(value));
    return [
      ...(territory === "" || territories.has(territory)
        ? []
        : [wrong("territory", territory, territories)]),
      ...(manager === "" || people.has(manager) ? [] : [wrong("manager", manager, people)]),
      ...(tier === "" || tiers.has(tier) ? [] : [wrong("tier", tier, tiers)]),
      ...(ramp === "" || ramps.has(ramp) ? [] : [wrong("ramp", ramp, ramps)]),
      ...(needsSegment && !segments.has(segment) ? [wrong("segment", segment, segments)] : []),
    ];
  });
}

function tenures({ roster }: AllocationModel): readonly Problem[] {
  return roster.flatMap(({ id, startDate, endDate }, place) =>
    endDate === "" || endDate >= startDate
      ? []
      : [
          {
            where: `roster.${place}.endDate`,
            what: `${id} ends on ${endDate}, before the start on ${startDate}.`,
            remedy: "Correct one of the two dates.",
          },
        ],
  );
}

function leaverProblems({ roster, leavers }: AllocationModel): readonly Problem[] {
  const byId = new Map(roster.map((rep) => [rep.id, rep]));
  const people = knownPeople(roster);
  return leavers.flatMap(({ rep: id, lastDay }, place) => {
    const rep = byId.get(id);
    if (rep === undefined) {
      return [unknown(`leavers.${place}.rep`, `The leaver is "${id}"`, people.remedyFor(id))];
    }
    return [
      ...(lastDay < rep.startDate
        ? [
            {
              where: `leavers.${place}.lastDay`,
              what: `${id} leaves on ${lastDay}, before the start on ${rep.startDate}.`,
              remedy: "Correct one of the two dates.",
            },
          ]
        : []),
      ...(rep.endDate !== "" && rep.endDate !== lastDay
        ? [
            {
              where: `leavers.${place}.lastDay`,
              what: `${id} leaves on ${lastDay} here, and on ${rep.endDate} on the roster.`,
              remedy: "Let one of the two dates stand.",
            },
          ]
        : []),
    ];
  });
}

/** People who would, by way of others, be their own managers: each ring is told once. */
function managerLoops(model: AllocationModel): readonly Problem[] {
  const people = peopleWithPlaces(model);
  const placeOf = new Map(people.map(({ where, person }) => [person.id, where]));
  const managerOf = new Map(people.map(({ person }) => [person.id, person.manager]));
  const looked = new Set<string>([""]);
  return people.flatMap(({ person }) => {
    const above = new Set<string>();
    let one = person.id;
    while (!looked.has(one) && !above.has(one)) {
      above.add(one);
      one = managerOf.get(one) ?? "";
    }
    const isRing = above.has(one);
    for (const each of above) looked.add(each);
    if (!isRing) return [];
    const ring = [...above].slice([...above].indexOf(one));
    return [
      {
        where: `${placeOf.get(one) ?? "roster"}.manager`,
        what: `${[...ring, one].join(" reports to ")}.`,
        remedy: "Correct the managers so that the line ends at the top.",
      },
    ];
  });
}

function missingMeetings(model: AllocationModel): readonly Problem[] {
  const setters = peopleWithPlaces(model).filter(({ person }) => person.role === "SDR");
  if (setters.length === 0 || model.allocation.meetingsPerMonth !== null) return [];
  return [
    {
      where: "allocation.meetingsPerMonth",
      what: `There are ${setters.length} SDRs, and nobody said how many meetings one books in a month.`,
      remedy: "Give the meetings of a ramped SDR in a month.",
    },
  ];
}

function territorySegments(model: AllocationModel): readonly Problem[] {
  const segments = knownNames(model.targets.map(({ segment }) => segment));
  return model.territories.flatMap(({ id, segment }, place) => {
    if (segment === "" || segments.has(segment)) return [];
    const what = `${id} names the segment "${segment}"`;
    return [unknown(`territories.${place}.segment`, what, segments.remedyFor(segment))];
  });
}
