import type { MethodGap, QuotaModel } from "../../engine";
import type { ImportedBooking } from "../cleaning/booking-table";
import type { ImportedPerson } from "../cleaning/people";
import type { ImportedQuota } from "../cleaning/quota-table";
import type { ImportedTerritory } from "../cleaning/territory-table";
import type { TableKind } from "../columns/mapping";
import type { DealSummary } from "./deal-collector";

/** A file that something was taken from, and how many of its rows were used. */
export type DraftSource = {
  readonly name: string;
  readonly kind: TableKind;
  readonly rows: number;
};

/** What a first model is made from: cleaned lists, and what all deals come to. */
export type DraftData = {
  readonly company: { readonly name: string; readonly currency: string };
  /** The day of the export, as an ISO date. */
  readonly asOf: string;
  /** The first day of the year that is planned; empty where nobody told. */
  readonly fiscalYearStart: string;
  readonly people: readonly ImportedPerson[];
  readonly territories: readonly ImportedTerritory[];
  readonly quotas: readonly ImportedQuota[];
  readonly deals: DealSummary;
  /** Sums of bookings that a table tells beside, or in place of, deals. */
  readonly bookings?: readonly ImportedBooking[];
  readonly sources: readonly DraftSource[];
};

/** Something that the data cannot say and somebody has to. */
export type IntakeQuestion = {
  readonly id: string;
  readonly asks: string;
  readonly why: string;
  /** What the first model takes until there is an answer. */
  readonly proposal: string;
};

/** A first model from data, what there is to know of it, and what is left to ask. */
export type Draft = {
  readonly model: QuotaModel;
  readonly notices: readonly string[];
  readonly asked: readonly IntakeQuestion[];
  /** Where the method of today goes wrong, as far as the data show it. */
  readonly gaps: readonly MethodGap[];
  /** Months in which a table of sums tells other bookings than the deals do. */
  readonly held: readonly HeldMonth[];
};

/** A month's bookings by the deals, and as a table of sums tells them. */
export type HeldMonth = {
  /** As 2025-03. */
  readonly month: string;
  readonly deals: number;
  readonly told: number;
  /** How much more the table tells. */
  readonly difference: number;
};
