import { z } from "./schema-language";
import { settingsSchema } from "./settings-schema";

type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];

/** What a schema asks for, whether it may be left out or not. */
function bare(schema: Schema): Schema {
  const mayBeLeftOut =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional;
  return mayBeLeftOut ? bare(schema.unwrap()) : schema;
}

function partOf(schema: Schema, key: PropertyKey): Schema | null {
  if (schema instanceof z.ZodArray) return bare(schema.element);
  if (schema instanceof z.ZodRecord) return bare(schema.valueType);
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return null;
  const part = schema.shape[String(key)];
  return part === undefined ? null : bare(part);
}

function schemaAt(path: Path): Schema | null {
  return path.reduce<Schema | null>(
    (schema, key) => (schema === null ? null : partOf(schema, key)),
    settingsSchema,
  );
}

/** The keys that settings may have at a path; none where anything may stand. */
export function keysAt(path: Path): readonly string[] {
  const schema = schemaAt(path);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const names = schema instanceof z.ZodRecord ? schema.keyType : null;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

/** Whether a number from 0 to 1 stands at a path. */
export function isShareAt(path: Path): boolean {
  const schema = schemaAt(path);
  return schema instanceof z.ZodNumber && schema.minValue === 0 && schema.maxValue === 1;
}
