import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { Validation } from "../grid/papers";

const types: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const field = (record: unknown, name: string): unknown =>
  typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;

const text = (value: unknown): string => (value === undefined || value === null ? "" : `${value}`);

/** A validation in Univer's words; a cleared one has none. */
export const validationRule = (validation: Validation, uid: string) => {
  const { area, rule, prompt, errorAlert, ignoreBlanks } = validation;
  const [[key, content] = []] = Object.entries(rule ?? {});
  const type = key === undefined ? undefined : types[key];
  if (type === undefined) return undefined;
  return {
    uid,
    type,
    operator: operators[text(field(content, "operator"))],
    formula1: text(
      field(content, "formula1") ?? field(content, "source") ?? field(content, "formula"),
    ),
    formula2: text(field(content, "formula2")),
    allowBlank: ignoreBlanks,
    renderMode: DataValidationRenderMode.ARROW,
    ranges: [
      {
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row + area.rows - 1,
        endColumn: area.column + area.columns - 1,
      },
    ],
    showErrorMessage: field(errorAlert, "showAlert") === true,
    error: text(field(errorAlert, "message")),
    errorTitle: text(field(errorAlert, "title")),
    errorStyle: errorStyles[text(field(errorAlert, "style"))],
    showInputMessage: field(prompt, "showPrompt") === true,
    prompt: text(field(prompt, "message")),
    promptTitle: text(field(prompt, "title")),
  };
};
