/** Where the add-in stands while it is developed. The manifest and the help links are written with it. */
const DEVELOPMENT_SITE = "https://localhost:3000";

/** The files that name the site in full, because Excel reads them from outside it. */
const NAMES_THE_SITE = /\.(xml|json|html)$/;

export function siteAddress(environment) {
  const address = (environment.QUOTA_WORKBOOK_URL || DEVELOPMENT_SITE).replace(/\/+$/, "");
  if (!/^https:\/\/[^/]/.test(address)) {
    throw new Error(`QUOTA_WORKBOOK_URL must be an https address, and is "${address}".`);
  }
  return address;
}

/** A webpack plugin that moves every full address of a build to the site it will be served from. */
export function movedTo(address) {
  const name = "SiteAddress";
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compiler.hooks.thisCompilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          for (const file of Object.keys(assets).filter((asset) => NAMES_THE_SITE.test(asset))) {
            const moved = assets[file].source().toString().replaceAll(DEVELOPMENT_SITE, address);
            compilation.updateAsset(file, new sources.RawSource(moved));
          }
        }),
      );
    },
  };
}
