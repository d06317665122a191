export {change, type Change} from "./change.js";
export type {CodeMeta, Cube, CubeMeta, DeliveryMeta, DimensionMeta} from "./cube.js";
export {cubeFromArrow} from "./cube-from-arrow.js";
export {EvaluationError} from "./error.js";
export {evaluate} from "./evaluate.js";
export {findCube, missingTable} from "./find-cube.js";
export {explain} from "./explain.js";
export {type MeasureId, measures} from "./measure-list.js";
export type {Cell, PartProvenance, Provenance} from "./provenance.js";
export {availableBreakdowns, completeParameters, type Request} from "./request.js";
export type {
  BreakReference,
  LabelledCode,
  Result,
  ResultColumn,
  ResultInput,
  Row,
  RowFields,
  Source,
  Warning
} from "./result.js";
export {row, rows, textAt} from "./rows.js";
export {
  count,
  level,
  mean,
  minus,
  rate,
  sum,
  termsOf,
  type AgeBand,
  type CodeSet,
  type Selection,
  type Where
} from "./selection.js";
