import { apiNotFound } from "../request/excel-error";
import type { Kind } from "../request/thing";
import { oneOf, truthOf } from "./arguments";

const nothing = (): null => null;

/** A sign of the culture's numbers. */
const numberSign = (culture: string, type: "decimal" | "group"): string =>
  new Intl.NumberFormat(culture).formatToParts(12_345.6).find((part) => part.type === type)
    ?.value ?? "";

/** Calculation is always automatic here and runs when a request has been carried out. */
export const application: Kind<null> = {
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_host, _application, value) => {
        if (oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]) !== "Automatic")
          throw apiNotFound(`Application.calculationMode = ${String(value)}`);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: ({ culture }) => numberSign(culture, "decimal") },
    thousandsSeparator: { get: ({ culture }) => numberSign(culture, "group") },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: nothing,
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
};

export const runtime: Kind<null> = {
  properties: {
    enableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, _runtime, value) => {
        events.enabled = truthOf(value, "enableEvents");
      },
    },
  },
};
