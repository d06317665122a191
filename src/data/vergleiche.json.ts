import {publishedComparisons} from "../../data-loaders/check/published-comparisons.js";
import {print} from "../../data-loaders/deliveries/print.js";

print(() => JSON.stringify(publishedComparisons()));
