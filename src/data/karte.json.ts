import {print} from "../../data-loaders/deliveries/print.js";
import {loadQuartierMap} from "../../data-loaders/maps/quartier-map.js";

print(() => JSON.stringify(loadQuartierMap()));
