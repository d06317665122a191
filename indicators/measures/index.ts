export type {Estimate, Interval} from "./interval.js";
export {normalQuantile} from "./normal-quantile.js";
export {share, type ShareOptions} from "./share.js";
export {wilsonInterval} from "./wilson-interval.js";
