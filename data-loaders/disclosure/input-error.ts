import {DeliveryError, type Place} from "../contract/problem.js";

/** The error for one fault of the input of disclosure control; codes G1xx are faults of files, G2xx of options. */
export function inputError(
  code: string,
  message: string,
  place: Place,
  help: {expected?: string; advice?: string} = {}
): DeliveryError {
  return new DeliveryError([{code, severity: "error", message, place, ...help}]);
}
