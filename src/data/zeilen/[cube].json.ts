import {parseArgs} from "node:util";
import {print} from "../../../data-loaders/deliveries/print.js";
import {citedRows} from "../../../data-loaders/deliveries/rows.js";

const {values} = parseArgs({options: {cube: {type: "string", default: ""}}});
print(() => JSON.stringify(citedRows(values.cube)));
