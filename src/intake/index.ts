export type { Problem } from "../engine";
export type { Offer } from "./legacy-settings";
export { withOffers } from "./legacy-settings";
export { nearestWord } from "./nearest-word";
export type { SettingsReading } from "./settings";
export { readSettings, readSettingsValue, settingsText } from "./settings";
export type { SheetsReading, SheetsSaid } from "./sheets-reading";
export { sheetsReading } from "./sheets-reading";
export type { Carried, StoredModel } from "./stored-model";
export { isNewerModel, knownModel, storedModel, storedText } from "./stored-model";
export type { CalledOff, RawBatch, RawCell, TableSource } from "./tables/table-source";
export { UnreadableTable } from "./tables/table-source";
export type { ByteSource, Decoder, Decoders } from "./tables/text-source";
export { rowsSource, textSource } from "./tables/text-source";
export type {
  DateOrder,
  DecimalMark,
  Field,
  FieldOf,
  MappedColumn,
  MappingAnswers,
  MappingQuestion,
  TableKind,
  TableMapping,
} from "./columns/mapping";
export { fieldsOf, tableKinds } from "./columns/mapping";
export { tableMapping } from "./columns/mapped-table";
export type { ProfiledTable } from "./columns/profiled-table";
export { profiledTable } from "./columns/profiled-table";
export type { CleaningReport, MarkedRow, MarkedRows } from "./cleaning/cleaning-report";
export type { CleanedDeals, DealCleaning } from "./cleaning/deal-cleaning";
export { cleanDeals } from "./cleaning/deal-cleaning";
export type { DealFix, ImportFixes } from "./cleaning/fixes";
export { noFixes } from "./cleaning/fixes";
export type { ImportedPerson, PeopleIndex } from "./cleaning/people";
export { peopleIndex } from "./cleaning/people";
export type { ReasonId } from "./cleaning/reasons";
export { reasons } from "./cleaning/reasons";
export { joinedPeople } from "./cleaning/joined-people";
export { peopleTable } from "./cleaning/people-table";
export type { ImportedQuota } from "./cleaning/quota-table";
export { quotaTable } from "./cleaning/quota-table";
export type { ImportedTerritory } from "./cleaning/territory-table";
export { territoryTable } from "./cleaning/territory-table";
export type { MappingMemory, RememberedTable } from "./columns/remembered";
export {
  mappingAnswers,
  mappingMemory,
  nothingRemembered,
  rememberedAnswers,
  remembering,
} from "./columns/remembered";
export type { DealSummary } from "./draft/deal-collector";
export { dealCollector, MOST_KEPT } from "./draft/deal-collector";
export type { Draft, DraftData, DraftSource, IntakeQuestion } from "./draft/draft-data";
export { draftModel } from "./draft/draft-model";
export { intakeList } from "./draft/intake-list";
export { methodFacts } from "./draft/method-facts";
export type { Refreshed } from "./draft/refresh";
export { refreshed } from "./draft/refresh";
export type { RefreshChange, RefreshLeft } from "./draft/refresh-log";
export type { CleanedTable, CleanedTables, Said } from "./import/cleaned-tables";
export { cleanedTables } from "./import/cleaned-tables";
export type { DealsTaken } from "./import/drafted";
export { dealsTaken, drafted } from "./import/drafted";
export type { MappedTable, MappedTables, OpenedTable } from "./import/mapped-tables";
export { answeredAnew, mappedTables } from "./import/mapped-tables";
export type { Watch } from "./tables/watched";
export { watched, WorkCalledOff } from "./tables/watched";
export { fixSections, readFixes } from "./import/read-fixes";
export { fieldAnswerId, LEAVE_OUT, tableAnswerId } from "./columns/answer-ids";
export { fieldWords } from "./columns/field-words";
export { cleanDealTables } from "./cleaning/deal-tables";
export type { ActivityKind } from "./cleaning/activity-words";
export { activityKinds } from "./cleaning/activity-words";
export type { ImportedActivity } from "./cleaning/activity-table";
export type { ImportedBooking } from "./cleaning/booking-table";
export type { HeldMonth } from "./draft/draft-data";
export type { ImportedActivities } from "./import/cleaned-lists";
export type { Digest, SignedStanding, Signing, SinceSigned } from "./signed-model";
export { changedSince, signedModel } from "./signed-model";
export type { ActualField } from "./actuals/actual-fields";
export { actualFieldNames, actualFields } from "./actuals/actual-fields";
export type { ActualColumn } from "./actuals/actual-columns";
export { columnAnswerId, UNREAD } from "./actuals/actual-columns";
export type { ActualPerson } from "./actuals/actual-people";
export { nearestPerson } from "./actuals/actual-people";
export type { ActualRow } from "./actuals/actual-rows";
export { personAnswerId } from "./actuals/actual-rows";
export type { ActualsReading } from "./actuals/read-actuals";
export { readActuals } from "./actuals/read-actuals";
export type { ActualChange, ActualsTaken, PeriodSaid } from "./actuals/taken-actuals";
export { actualChanges, isNewPeriod, withActuals } from "./actuals/taken-actuals";
export { signedAs } from "./signed-as";
