const statusOf: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
};

/** A refusal with one of Excel's own codes, so that callers handle it as they would in Excel. */
export class ExcelError extends Error {
  readonly code: string;
  /** The member that refused, where the thrower knows it better than the request does. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = "ExcelError";
    this.code = code;
    this.location = location;
  }
}

export const httpStatus = (code: string): number => statusOf[code] ?? 400;

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `There is no ${what}.`);

export const invalidArgument = (why: string): ExcelError => new ExcelError("InvalidArgument", why);

export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError("ItemAlreadyExists", `${what} is taken already.`);

export const accessDenied = (why: string): ExcelError => new ExcelError("AccessDenied", why);

export const apiNotFound = (member: string): ExcelError =>
  new ExcelError("ApiNotFound", `The embedded Excel does not answer ${member}.`, member);
