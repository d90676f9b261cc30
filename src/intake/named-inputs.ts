import {
  allocationDefinitions,
  funnelRoles,
  outlookDefinitions,
  roleDefinitions,
  roleLabels,
  scalarDefinitions,
  thresholdDefinitions,
  type FunnelRole,
  type InputDefinition,
} from "../engine";

/** An input of which the model itself says what it is called and within which limits it stands. */
export type NamedInput = { readonly label: string; readonly definition: InputDefinition };

const sections: Readonly<Record<string, Readonly<Record<string, InputDefinition>>>> = {
  inputs: scalarDefinitions,
  allocation: allocationDefinitions,
  thresholds: thresholdDefinitions,
  outlook: outlookDefinitions,
};

function isRole(key: string): key is FunnelRole {
  return funnelRoles.some((role) => role === key);
}

function definitionIn(
  definitions: Readonly<Record<string, InputDefinition>> | undefined,
  name: string,
): InputDefinition | undefined {
  return definitions !== undefined && Object.hasOwn(definitions, name)
    ? definitions[name]
    : undefined;
}

/** The input a path points at, with its name in words. */
export function inputAt(path: readonly PropertyKey[]): NamedInput | null {
  const [section = "", first = "", second = ""] = path.map(String);
  if (section === "roles" && isRole(first)) {
    const definition = definitionIn(roleDefinitions, second);
    if (definition === undefined) return null;
    return { label: `${roleLabels[first]}: ${definition.label.toLowerCase()}`, definition };
  }
  const definition = Object.hasOwn(sections, section)
    ? definitionIn(sections[section], first)
    : undefined;
  return definition === undefined ? null : { label: definition.label, definition };
}
