import {EvaluationError} from "../indicators/engine/error.js";
import {element} from "./dom.js";

/** What a calculation gives, or why it has no honest answer, in German. */
export type Attempt<T> =
  {readonly value: T; readonly message?: undefined} | {readonly value?: undefined; readonly message: string};

/** Runs a calculation; a question without an honest answer becomes its German reason, any other error stays one. */
export function attempt<T>(calculate: () => T): Attempt<T> {
  try {
    return {value: calculate()};
  } catch (error) {
    if (error instanceof EvaluationError) return {message: error.german};
    throw error;
  }
}

/** Shows a reason where a number was expected. */
export function reason(message: string): HTMLElement {
  return element("p", {class: "wirkung"}, message);
}
