import {parseArgs} from "node:util";
import {cubeToIpc} from "../../data-loaders/arrow/cube.js";
import {loadCube} from "../../data-loaders/cube/load.js";
import {print} from "../../data-loaders/deliveries/print.js";

const {values} = parseArgs({options: {cube: {type: "string", default: ""}}});
print(() => cubeToIpc(loadCube(values.cube)));
