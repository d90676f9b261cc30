import type { InspectedProperty } from "../inspector";
import { relationsOf } from "./read-cells-relations";
import { readXml } from "./read-cells-xml";
import type { Parts } from "./read-cells-zip";

type Key = InspectedProperty["key"];

/** What a file tells about itself, by the element that holds it. */
const told: Readonly<Record<string, readonly [Key, string]>> = {
  creator: ["creator", "Author"],
  lastModifiedBy: ["lastModifiedBy", "Last saved by"],
  Manager: ["manager", "Manager"],
  Company: ["company", "Company"],
  title: ["other", "Title"],
  subject: ["other", "Subject"],
  description: ["other", "Description"],
  keywords: ["other", "Keywords"],
  category: ["other", "Category"],
  Template: ["other", "Template"],
  HyperlinkBase: ["other", "Base of links"],
};

function described(xml: string): readonly InspectedProperty[] {
  const found: InspectedProperty[] = [];
  let element = "";
  readXml(xml, {
    open: (name) => {
      element = name;
    },
    text: (value) => {
      const property = Object.hasOwn(told, element) ? told[element] : undefined;
      if (property === undefined) return;
      found.push({ key: property[0], label: property[1], value });
      element = "";
    },
    close: () => {
      element = "";
    },
  });
  return found;
}

/** Properties that somebody added: each has a name, and a value in an element of its kind. */
function custom(xml: string): readonly InspectedProperty[] {
  const found: InspectedProperty[] = [];
  let label: string | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === "property") label = attributes().get("name") ?? "A property";
    },
    text: (value) => {
      if (label !== null && value.trim() !== "") found.push({ key: "custom", label, value });
    },
    close: (name) => {
      if (name === "property") label = null;
    },
  });
  return found;
}

/** People who took part in threads of comments. */
export function peopleIn(xml: string): readonly InspectedProperty[] {
  const found: InspectedProperty[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes().get("displayName");
      if (name === "person" && value !== undefined) {
        found.push({ key: "person", label: "In a thread of comments", value });
      }
    },
  });
  return found;
}

/** What the file tells of its author, its company and its program. */
export function propertiesOf(parts: Parts): readonly InspectedProperty[] {
  return relationsOf(parts, "").flatMap(({ kind, target }) => {
    const xml = /properties$/.test(kind) ? parts.text(target) : null;
    if (xml === null) return [];
    return kind === "custom-properties" ? custom(xml) : described(xml);
  });
}
