import {listDeliveries} from "../../data-loaders/deliveries/list.js";
import {print} from "../../data-loaders/deliveries/print.js";

print(() => JSON.stringify(listDeliveries()));
