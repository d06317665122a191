import {allCodes} from "../../data-loaders/messages/all-codes.js";
import {print} from "../../data-loaders/deliveries/print.js";

print(() => JSON.stringify(allCodes));
