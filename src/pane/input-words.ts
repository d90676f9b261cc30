import {
  funnelRoles,
  roleDefinitions,
  roleLabels,
  scalarDefinitions,
  type InputPath,
} from "../engine";
import { words } from "./words/shell";

const labels: ReadonlyMap<string, string> = new Map<string, string>([
  ["company.name", words.company],
  ["company.currency", words.currency],
  ...Object.entries(scalarDefinitions).map(([path, { label }]) => [path, label] as const),
  ...funnelRoles.flatMap((role) => [
    [`${role}.quotaMode`, `${roleLabels[role]}: ${words.manualMode}`] as const,
    ...Object.entries(roleDefinitions).map(
      ([field, { label }]) => [`${role}.${field}`, `${roleLabels[role]}: ${label}`] as const,
    ),
  ]),
]);

/** An input in words. @example inputWords("closer.headcount") //=> "Closers: Headcount" */
export function inputWords(path: InputPath): string {
  return labels.get(path) ?? path;
}
