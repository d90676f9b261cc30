import { readFileSync } from "node:fs";
import { basename } from "node:path";
import metadata from "custom-functions-metadata";
import ts from "typescript";
import { functionSources } from "./sources.mjs";

/**
 * The custom functions as their comments describe them: what Excel is told, completed by the examples and the
 * sentence on the result, which Excel has no place for.
 */
export async function describedFunctions() {
  const { metadataJson, associate, errors } =
    await metadata.generateCustomFunctionsMetadata(functionSources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions, enums = [] } = JSON.parse(metadataJson);
  const comments = new Map(functionSources.flatMap(commentsOf));

  return functions.map((each) => {
    const { functionName, sourceFileName } = associate.find(({ id }) => id === each.id);
    return {
      ...each,
      source: basename(sourceFileName, ".ts"),
      functionName,
      parameters: each.parameters.map((parameter) => completed(parameter, enums)),
      ...comments.get(functionName),
    };
  });
}

function completed(parameter, enums) {
  const choices = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  return {
    name: parameter.name,
    description: parameter.description,
    type: parameter.type,
    dimensionality: parameter.dimensionality ?? "scalar",
    optional: parameter.optional ?? false,
    choices: choices.map(({ stringValue, numberValue }) => String(stringValue ?? numberValue)),
  };
}

function commentsOf(file) {
  const text = readFileSync(file, "utf8");
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isFunctionDeclaration)
    .map((declaration) => {
      const tags = ts.getJSDocTags(declaration);
      const said = (name) =>
        tags
          .filter(({ tagName }) => tagName.text === name)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
      const [result = ""] = said("returns");
      return [
        declaration.name.text,
        { resultText: result, examples: said("example").map(example) },
      ];
    });
}

/** An example is a formula, an arrow in a comment, and its result, both as Excel writes them. */
function example(text) {
  const [formula, result = ""] = text.split("//=>").map((part) => part.trim());
  if (result === "") throw new Error(`An example needs its result after //=>: ${text}`);
  return { formula, result };
}
