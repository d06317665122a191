import type {Indicator, Parameters, ValuesOf} from "../definition/index.js";
import type {PublishedFigure} from "./figure.js";

/** What most figures leave at its usual value. */
export type FigureOptions = Partial<Pick<PublishedFigure, "where" | "decimals" | "column" | "explanation">>;

/** A published number of people. */
export const persons = figureIn("Personen", 0);

/** A published share, with one decimal unless told. */
export const percent = figureIn("Prozent", 1);

function figureIn(unit: PublishedFigure["unit"], decimals: number) {
  return <P extends Parameters>(
    id: string,
    text: string,
    value: number,
    date: string,
    source: string,
    indicator: Indicator<P>,
    parameters: Partial<ValuesOf<P>>,
    options: FigureOptions = {}
  ): PublishedFigure => figure({id, text, value, date, source, unit, decimals}, indicator, parameters, options);
}

/** Any published figure of an indicator under the given choices. */
export function figure<P extends Parameters>(
  plain: Pick<PublishedFigure, "id" | "text" | "value" | "date" | "source" | "unit" | "decimals">,
  indicator: Indicator<P>,
  parameters: Partial<ValuesOf<P>>,
  options: FigureOptions
): PublishedFigure {
  return {
    ...plain,
    where: {},
    column: "value",
    indicator: indicator as unknown as Indicator,
    parameters: parameters as Readonly<Record<string, string>>,
    ...options
  };
}
