import { commandProblems } from "./command-rules";
import { functionProblems } from "./function-rules";
import { imageProblems } from "./image-rules";
import { attributes, elements, only, texts } from "./manifest-reading";
import { resourceProblems } from "./resource-rules";
import type { Surroundings } from "./surroundings";

/** Everything that would keep Excel from loading the add-in whole, each as a sentence. */
export function manifestProblems(xml: string, surroundings: Surroundings): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (elements(manifest, "parsererror").length > 0) return ["The manifest is not well-formed XML."];
  return [
    ...resourceProblems(manifest),
    ...addressProblems(manifest),
    ...runtimeProblems(manifest),
    ...orderProblems(manifest),
    ...unwantedProblems(manifest),
    ...versionProblems(manifest, surroundings.version),
    ...imageProblems(manifest, surroundings.imageSize),
    ...functionProblems(manifest, surroundings),
    ...commandProblems(manifest, surroundings),
  ];
}

function addressProblems(manifest: Document): readonly string[] {
  const addresses = [...attributes(manifest, "DefaultValue"), ...texts(manifest, "AppDomain")];
  return addresses
    .filter((address) => /^\w+:\/\//.test(address) && !address.startsWith("https://"))
    .map((address) => `${address} is not https.`);
}

/** Pane, functions and commands share a runtime only when all of them name the same page. */
function runtimeProblems(manifest: Document): readonly string[] {
  const runtimes = elements(manifest, "Runtime");
  if (runtimes.length !== 1) return [`There are ${runtimes.length} runtimes, not one.`];
  const page = runtimes[0]?.getAttribute("resid");
  const lifetime = runtimes[0]?.getAttribute("lifetime");
  const others = {
    Page: only(only(manifest, "Page"), "SourceLocation"),
    FunctionFile: only(manifest, "FunctionFile"),
  };
  return [
    ...(lifetime === "long" ? [] : ["The runtime is not long-lived."]),
    ...elements(manifest, "Action")
      .flatMap((action) => elements(action, "SourceLocation"))
      .filter((place) => place.getAttribute("resid") !== page)
      .map(() => "Action names another page than the runtime."),
    ...Object.entries(others)
      .filter(([, element]) => element?.getAttribute("resid") !== page)
      .map(([name]) => `${name} names another page than the runtime.`),
  ];
}

/** Excel reads these as sequences: an element out of place is an invalid manifest. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
};
const hostSequence = ["Runtimes", "AllFormFactors", "DesktopFormFactor"];

function orderProblems(manifest: Document): readonly string[] {
  const overriding = elements(only(manifest, "VersionOverrides"), "Host");
  const ordered = Object.entries(sequences).flatMap(([name, sequence]) =>
    elements(manifest, name).map((element) => ({ element, sequence })),
  );
  return [...ordered, ...overriding.map((element) => ({ element, sequence: hostSequence }))]
    .filter(({ element, sequence }) => !follows(element, sequence))
    .map(
      ({ element, sequence }) => `${element.localName} must hold ${sequence.join(", ")} in order.`,
    );
}

function follows(element: Element, sequence: readonly string[]): boolean {
  const places = [...element.children].map((child) => sequence.indexOf(child.localName));
  return places.every((place, at) => place >= Math.max(0, ...places.slice(0, at)));
}

/** Elements that Excel would accept and that would break what this add-in promises. */
const unwanted = {
  Namespace: "the functions carry their full names already",
  EquivalentAddins: "it takes the dots out of function names, for good",
  TaskpaneId: "a shared runtime has one pane",
};

function unwantedProblems(manifest: Document): readonly string[] {
  return Object.entries(unwanted)
    .filter(([name]) => elements(manifest, name).length > 0)
    .map(([name, reason]) => `There must be no ${name}: ${reason}.`);
}

function versionProblems(manifest: Document, version: string): readonly string[] {
  const [said] = texts(manifest, "Version");
  return said === `${version}.0` ? [] : [`The version is not ${version}.0.`];
}
