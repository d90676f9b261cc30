import { connectOffice } from "../embedded";
import { standInForExcel } from "../functions";
import { offered } from "./shared";

// Before the add-in's own scripts run: what Excel would have given them.
standInForExcel();
connectOffice(window, offered(window.parent));
