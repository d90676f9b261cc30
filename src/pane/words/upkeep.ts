import type { Cadence, MaintenanceState } from "../../engine";
import { counted } from "./counted";

/** Every sentence said of the rules of maintenance. */
export const upkeepWords = {
  title: "Maintenance",
  line: (red: number, fine: number, untold: number) =>
    `${counted(red, "red flag")}, ${fine} fine, ${untold} not told.`,
  owners: (names: string) => `Who owns it: ${names}.`,
  cadences: {
    MONTHLY: "Every month",
    QUARTERLY: "Every quarter",
    FIRST_CYCLE: "After the first business cycle",
    RE_ENGAGE: "What calls the quota expert back",
  } satisfies Record<Cadence, string>,
  states: { RED_FLAG: "Red flag", FINE: "Fine", NOT_TOLD: "Not told" } satisfies Record<
    MaintenanceState,
    string
  >,
  now: (value: string) => `Now ${value}`,
  nothingNow: "Nothing to look at",
  flag: (line: string) => `flag ${line}`,
  untoldOf: (names: string) => `Not told of: ${names}`,
} as const;
