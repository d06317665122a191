import {loadDecisions} from "../../data-loaders/decisions/load.js";

process.stdout.write(JSON.stringify(loadDecisions()));
