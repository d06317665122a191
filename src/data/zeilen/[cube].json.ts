import {parseArgs} from "node:util";
import {print} from "../../../data-loaders/deliveries/print.js";
import {publishedRows} from "../../../data-loaders/disclosure/publish.js";

const {values} = parseArgs({options: {cube: {type: "string", default: ""}}});
print(() => JSON.stringify(publishedRows(values.cube)));
