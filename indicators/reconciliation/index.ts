export type {PublishedFigure, UnmatchedFigure} from "./figure.js";
export {publishedFigures, unmatchedFigures} from "./published.js";
export {reconcile, type Reconciled} from "./reconcile.js";
