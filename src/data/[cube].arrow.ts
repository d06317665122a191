import {parseArgs} from "node:util";
import {packedCube} from "../../data-loaders/arrow/cube.js";
import {print} from "../../data-loaders/deliveries/print.js";
import {publishedCube} from "../../data-loaders/disclosure/publish.js";

const {values} = parseArgs({options: {cube: {type: "string", default: ""}}});
print(() => packedCube(publishedCube(values.cube)));
