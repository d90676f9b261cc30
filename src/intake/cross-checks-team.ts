import { shippedRamps, type AllocationModel, type PlannedHire, type Problem } from "../engine";

/** A name that leads nowhere. */
export function unknown(where: string, what: string, known: readonly string[]): Problem {
  const shown = known.slice(0, 6).join(", ");
  const choices = known.length > 6 ? `${shown} or one of ${known.length - 6} more` : shown;
  return {
    where,
    what: `${what}, which is not known.`,
    remedy:
      choices === "" ? "Leave it blank, or add it first." : `Use ${choices}, or add it first.`,
  };
}

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
  const territories = new Set(model.territories.map(({ id }) => id));
  const segments = new Set(model.targets.map(({ segment }) => segment));
  const tiers = new Set(model.tiers.map(({ name }) => name));
  const ramps = new Set([...shippedRamps, ...model.ramps].map(({ name }) => name));
  const people = new Set(peopleWithPlaces(model).map(({ person }) => person.id));
  const bySegment = model.method === "SEGMENT_BLENDED";
  return peopleWithPlaces(model).flatMap(({ where, person }) => {
    const { id, territory, manager, tier, ramp, segment, role } = person;
    const sells = role === "AE" || role === "AM";
    const needsSegment = sells && (segment !== "" || bySegment);
    const wrong = (field: string, value: string, known: ReadonlySet<string>) =>
      unknown(
        `${where}.${field}`,
        `${id} names the ${field} "${value}"`,
        [...known].filter(Boolean),
      );
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
  return leavers.flatMap(({ rep: id, lastDay }, place) => {
    const rep = byId.get(id);
    if (rep === undefined) {
      return [unknown(`leavers.${place}.rep`, `The leaver is "${id}"`, [...byId.keys()])];
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
  const segments = new Set(model.targets.map(({ segment }) => segment));
  return model.territories.flatMap(({ id, segment }, place) =>
    segment === "" || segments.has(segment)
      ? []
      : [
          unknown(`territories.${place}.segment`, `${id} names the segment "${segment}"`, [
            ...segments,
          ]),
        ],
  );
}
