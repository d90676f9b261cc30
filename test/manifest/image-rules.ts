import { elements, resource } from "./manifest-reading";
import type { Surroundings } from "./surroundings";

/** The sizes Excel expects of the two icons outside the ribbon. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Every icon exists, at the size under which it is named, and no size that Excel needs is missing. */
export function imageProblems(
  manifest: Document,
  imageSize: Surroundings["imageSize"],
): readonly string[] {
  const named = elements(manifest, "Image")
    .filter((image) => image.hasAttribute("resid"))
    .map((image) => ({
      address: resource(manifest, image.getAttribute("resid") ?? ""),
      size: Number(image.getAttribute("size")),
    }));
  const own = Object.entries(ownIcons).flatMap(([name, size]) =>
    elements(manifest, name).map((icon) => ({ address: icon.getAttribute("DefaultValue"), size })),
  );
  return [
    ...[...named, ...own].flatMap(({ address, size }) => wrongImage(address, size, imageSize)),
    ...elements(manifest, "Icon").flatMap(missingSizes),
  ];
}

function wrongImage(
  address: string | null,
  size: number,
  imageSize: Surroundings["imageSize"],
): readonly string[] {
  if (address === null || !URL.canParse(address)) return [];
  const path = new URL(address).pathname;
  const found = imageSize(path);
  if (found === null) return [`${path} does not exist.`];
  const [width, height] = found;
  return width === size && height === size
    ? []
    : [`${path} is ${width} × ${height}, not ${size} × ${size}.`];
}

function missingSizes(icon: Element): readonly string[] {
  const sizes = elements(icon, "Image").map((image) => image.getAttribute("size"));
  return ["16", "32", "80"]
    .filter((size) => !sizes.includes(size))
    .map((size) => `An icon has no image of ${size} pixels.`);
}
