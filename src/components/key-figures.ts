import {element} from "./dom.js";
import {sampleMark} from "./figure-frame.js";
import {numberButton} from "./number-button.js";

export interface KeyFigure {
  readonly label: string;
  readonly text: string;
  /** Reference date and the like. */
  readonly note: string;
  readonly sample: boolean;
  readonly open: () => void;
  /** A number to compare with, as that of another group: “Deutsche”, “60,5 %”. */
  readonly compared?: {readonly label: string; readonly text: string; readonly open: () => void} | undefined;
}

/** A row of large numbers, each of which can be asked where it comes from. */
export function keyFigures(figures: readonly KeyFigure[]): HTMLElement {
  return element(
    "dl",
    {class: "kennzahlen"},
    ...figures.map(({label, text, note, sample, open, compared}) =>
      element(
        "div",
        {class: "kennzahl"},
        element("dt", {}, label),
        element(
          "dd",
          {},
          numberButton(text, open),
          element(
            "span",
            {class: "stand"},
            note,
            ...(compared ? [`; ${compared.label}: `, numberButton(compared.text, compared.open)] : []),
            " ",
            sample && sampleMark()
          )
        )
      )
    )
  );
}
