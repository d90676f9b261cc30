import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { oneOf, textOf } from "./arguments";

const pages = (name: string) => (_host: Host, sheetId: string) =>
  ({ kind: "HeaderFooter", subject: { sheetId, pages: name } }) as const;

export const headerFooterGroup: Kind<string> = {
  properties: {
    state: {
      get: ({ papers }, sheetId) =>
        papers.ofSheet(sheetId).headersFooters.get("state") ?? "Default",
      set: ({ papers }, sheetId, value) => {
        const state = oneOf(value, ["Default", "FirstAndDefault", "OddAndEven"]);
        papers.ofSheet(sheetId).headersFooters.set("state", state);
      },
    },
  },
  parts: {
    defaultForAllPages: pages("defaultForAllPages"),
    firstPage: pages("firstPage"),
    evenPages: pages("evenPages"),
    oddPages: pages("oddPages"),
  },
};

type Pages = { readonly sheetId: string; readonly pages: string };

const place = (name: string): Property<Pages> => ({
  get: ({ papers }, { sheetId, pages: which }) =>
    papers.ofSheet(sheetId).headersFooters.get(`${which}.${name}`) ?? "",
  set: ({ papers }, { sheetId, pages: which }, value) => {
    const text = textOf(value, "A header or footer");
    if (text.length > 255) throw invalidArgument("A header or footer has at most 255 characters.");
    papers.ofSheet(sheetId).headersFooters.set(`${which}.${name}`, text);
  },
});

export const headerFooter: Kind<Pages> = {
  properties: {
    leftHeader: place("leftHeader"),
    centerHeader: place("centerHeader"),
    rightHeader: place("rightHeader"),
    leftFooter: place("leftFooter"),
    centerFooter: place("centerFooter"),
    rightFooter: place("rightFooter"),
  },
};
