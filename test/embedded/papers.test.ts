/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

it("A page set-up reads back as it was made", async () => {
  const read = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$4");
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "&F";
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,printGridlines");
    pageLayout.headersFooters.defaultForAllPages.load("leftHeader,rightFooter");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    return [pageLayout.toJSON(), titles.address, area.address, columns.isNullObject];
  });
  expect(read).toEqual([
    {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      printGridlines: false,
      headersFooters: { defaultForAllPages: { leftHeader: "&F", rightFooter: "" } },
    },
    "Sheet1!1:4",
    "Sheet1!A1:D20",
    true,
  ]);
});

it("A sheet's custom properties are found by key, whatever the case", async () => {
  const read = await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Sheet1");
    customProperties.add("Owner", "Ann");
    customProperties.add("OWNER", "Ben");
    const found = customProperties.getItemOrNullObject("owner").load("key,value");
    const missing = customProperties.getItemOrNullObject("date");
    const count = customProperties.getCount();
    await context.sync();
    return [found.key, found.value, missing.isNullObject, count.value];
  });
  expect(read).toEqual(["Owner", "Ben", true, 1]);
});

it("A custom XML part is found by its namespace and can be changed and deleted", async () => {
  const read = await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<model xmlns="urn:example:model"><a/></model>');
    customXmlParts.add('<m:other xmlns:m="urn:example:other"/>');
    const scoped = customXmlParts.getByNamespace("urn:example:model");
    const only = scoped.getOnlyItemOrNullObject().load("id,namespaceUri");
    await context.sync();
    only.setXml('<model xmlns="urn:example:model"><b/></model>');
    const xml = customXmlParts.getItem(only.id).getXml();
    await context.sync();
    only.delete();
    const gone = customXmlParts.getByNamespace("urn:example:model").getOnlyItemOrNullObject();
    const left = customXmlParts.getCount();
    await context.sync();
    return [only.namespaceUri, xml.value, gone.isNullObject, left.value];
  });
  expect(read).toEqual([
    "urn:example:model",
    '<model xmlns="urn:example:model"><b/></model>',
    true,
    1,
  ]);
});

it("A text that is no XML is refused as a part", async () => {
  const added = Excel.run(async (context) => {
    context.workbook.customXmlParts.add("model");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("The workbook's own properties read back as set", async () => {
  const read = await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Plan";
    properties.set({ author: "Ann", company: "Example" });
    properties.load("title,author,company,subject");
    await context.sync();
    return properties.toJSON();
  });
  expect(read).toEqual({ title: "Plan", author: "Ann", company: "Example", subject: "" });
});
