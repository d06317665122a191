/**
 * An indicator cannot be evaluated as asked. `message` is for programmers,
 * `german` for whoever reads the page; both name the offending value.
 *
 * A101 cube · A102 dimension · A103 code · A104 cell counted twice · A105 rates
 * added up · A106 age band · A107 breakdown · A108 reference day · A109
 * duplicate cells · A110 too many entries · A111 break · A112 parameter · A113
 * filter outside the selection · A114 Arrow table.
 */
export class EvaluationError extends Error {
  readonly code: string;
  readonly german: string;
  constructor(code: string, message: string, german: string) {
    super(`${code}: ${message}`);
    this.name = "EvaluationError";
    this.code = code;
    this.german = german;
  }
}
