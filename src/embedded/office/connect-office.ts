import type { EmbeddedExcel } from "../embedded-excel";
import type { RequestBody } from "../request/protocol";
import type { OfficeEvent } from "./office-event";
import { isSetSupported } from "./requirements";

/** The parts of Microsoft's client library that a host must reach, in the frame it was loaded in. */
type ClientLibrary = {
  readonly SessionBase: (new () => object) & { _overrideSession?: unknown };
  readonly GenericEventRegistration: {
    readonly getGenericEventRegistration: (controlId: string) => {
      readonly _handleRichApiMessage: (message: unknown) => void;
    };
  };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
};

type OfficeFrame = Window & typeof globalThis;

const isClientLibrary = (value: unknown): value is ClientLibrary =>
  typeof value === "object" && value !== null && "SessionBase" in value;

const clientLibrary = (frame: OfficeFrame): ClientLibrary => {
  const library: unknown = Reflect.get(frame, "OfficeExtension");
  if (!isClientLibrary(library))
    throw new RangeError(
      "Load Microsoft's Excel client library in the frame before connecting it.",
    );
  return library;
};

/** The category under which the client library looks for events in its messages. */
const eventCategory = 65_536;

const message = ({ type, targets, message: content }: OfficeEvent) => ({
  entries: targets.map((targetId) => ({
    messageCategory: eventCategory,
    messageType: type,
    targetId,
    message: JSON.stringify(content),
  })),
});

const session = (library: ClientLibrary, excel: Pick<EmbeddedExcel, "answer">): object => {
  const executor = {
    executeAsync: async (_data: unknown, _flags: number, request: { Body: RequestBody }) => ({
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: await excel.answer(request.Body),
    }),
  };
  return Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "embedded://workbook", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  });
};

const light = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#242424",
};

const dark = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
};

/** The looks of Excel, which follow those of the browser around it. */
const themeOf = (frame: Pick<OfficeFrame, "matchMedia">) =>
  frame.matchMedia?.("(prefers-color-scheme: dark)").matches ? dark : light;

const info = { host: "Excel", platform: "OfficeOnline" } as const;

const context = {
  ...info,
  displayLanguage: "en-US",
  requirements: { isSetSupported },
  diagnostics: { ...info, version: "16.0" },
};

const onReady = async (ready?: (host: typeof info) => void): Promise<typeof info> => {
  ready?.(info);
  return info;
};

/** Office as an add-in meets it when it is ready; the rest stays what the library brought along. */
const office = (
  brought: unknown,
  { officeTheme, contentLanguage }: { officeTheme: typeof light; contentLanguage: string },
): object =>
  Object.create(typeof brought === "object" ? brought : null, {
    context: { value: { ...context, contentLanguage, officeTheme }, enumerable: true },
    onReady: { value: onReady, enumerable: true },
  }) as object;

/** Puts the embedded Excel behind the client library of a frame; the result unplugs its events. */
export const connectOffice = (
  frame: OfficeFrame,
  excel: Pick<EmbeddedExcel, "answer" | "onEvent"> & Partial<Pick<EmbeddedExcel, "culture">>,
): (() => void) => {
  const library = clientLibrary(frame);
  library.SessionBase._overrideSession = session(library, excel);
  library._testSetRichApiMessageReadyImpl(async () => undefined);
  const told = { officeTheme: themeOf(frame), contentLanguage: excel.culture ?? "en-US" };
  Reflect.set(frame, "Office", office(Reflect.get(frame, "Office"), told));
  return excel.onEvent((event) =>
    library.GenericEventRegistration.getGenericEventRegistration("")._handleRichApiMessage(
      message(event),
    ),
  );
};
