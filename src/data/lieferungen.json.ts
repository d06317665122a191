import {print} from "../../data-loaders/deliveries/print.js";
import {publishedDeliveries} from "../../data-loaders/disclosure/publish.js";

print(() => JSON.stringify(publishedDeliveries()));
