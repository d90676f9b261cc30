/** The names of the columns that hold the ids of people and of territories: elsewhere one of these is chosen. */
export const idLists = { people: "RosterIds", territories: "TerritoryIds" } as const;
