export { calculate } from "./calculate";
export { excelHost } from "./excel-host";
