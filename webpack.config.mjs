import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { withinBudget } from "./scripts/build/bundle-budget.mjs";
import { devServer } from "./scripts/build/dev-server.mjs";
import { movedTo, siteAddress } from "./scripts/build/site-address.mjs";
import { functionSources } from "./scripts/functions/sources.mjs";

const typescript = (tsx) => ({
  test: tsx ? /\.tsx$/ : /\.ts$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
});

const page = (filename, template, chunks) =>
  new HtmlPlugin({ filename, template, chunks, chunksSortMode: "manual", hash: true });

/** What both builds share. Page policies forbid `eval`, so source maps are files of their own. */
const base = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      typescript(true),
      typescript(false),
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      // The templates of the handoff documents go along as texts.
      { test: /\.md$/, type: "asset/source" },
    ],
  },
  output: {
    path: resolve("dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash].js",
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** What Excel loads: the pane and the custom functions, in one shared runtime. */
const addIn = (mode) => ({
  ...base(mode),
  name: "add-in",
  entry: { functions: "./src/functions/excel.ts", taskpane: "./src/pane/main.tsx" },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionSources }),
    page("taskpane.html", "src/pane/taskpane.html", ["functions", "taskpane"]),
    new CopyPlugin({
      patterns: ["manifest.xml", { from: "assets", to: "assets" }, { from: "public" }],
    }),
    // HiGHS asks for it under Node only; a browser never gets there.
    new webpack.IgnorePlugin({ resourceRegExp: /^node:module$/ }),
    movedTo(siteAddress(process.env)),
    ...(mode === "production" ? [withinBudget({ taskpane: 350, functions: 60 })] : []),
  ],
});

/** The pane beside a workbook in a browser. It never leaves the developer's machine, so it is not minified. */
const preview = (mode) => ({
  ...base(mode),
  name: "preview",
  entry: { preview: "./src/preview/main.ts", "pane-frame": "./src/preview/pane-frame.ts" },
  optimization: { minimize: false },
  plugins: [
    page("index.html", "src/preview/index.html", ["preview"]),
    page("pane-frame.html", "src/preview/pane-frame.html", ["pane-frame"]),
    new CopyPlugin({
      patterns: [
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: "office" },
      ],
    }),
  ],
});

export default async (env, { mode = "production" }) => [
  { ...addIn(mode), ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}) },
  preview(mode),
];
