import type {DeliveredTable} from "../formats/workbook-table/table.js";

/** The columns of one variable in a flat file of GENESIS. */
export interface FlatSlot {
  /** Codes of the variables that stand there: levels of area take turns in one slot. */
  readonly variables: ReadonlySet<string>;
  /** Columns, counted from 0. */
  readonly variable: number;
  readonly attribute: number;
  readonly label: number;
}

/** The slots of a flat file, the one of time first: its attribute has no label. */
export function flatSlots({headers, sheet, firstRow, endRow}: DeliveredTable): FlatSlot[] {
  const columnOf = new Map(headers.map(({label, firstColumn}) => [label, firstColumn]));
  const slots: FlatSlot[] = [];
  const add = (variable?: number, attribute?: number, label = attribute) => {
    if (variable === undefined || attribute === undefined || label === undefined) return false;
    const variables = new Set<string>();
    for (let row = firstRow; row < endRow; ++row) variables.add(sheet.text(row, variable));
    slots.push({variables, variable, attribute, label});
    return true;
  };
  add(columnOf.get("time_code"), columnOf.get("time"));
  for (let i = 1; ; ++i) {
    const of = (what: string) => columnOf.get(`${i}_variable_${what}`);
    if (!add(of("code"), of("attribute_code"), of("attribute_label"))) return slots;
  }
}
