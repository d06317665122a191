import type {Axis, CrossTable} from "../../jobcenter/samples/cross-table.js";

/** A total and what it consists of, as positions in one axis. */
interface Family {
  readonly stride: number;
  readonly block: number;
  /** The total first. */
  readonly members: readonly number[];
}

/**
 * Which numbers of a table the agency would print as “*”: 1 and 2, and what could be computed from the others. Where exactly
 * one member of a total with its parts is hidden, the smallest other part is hidden too, until no such total is left. The
 * agency’s own method is not published; this one makes samples of the same kind.
 */
export function hidden({axes, values, strides}: CrossTable): Uint8Array {
  const hide = Uint8Array.from(values, (value) => (value === 1 || value === 2 ? 1 : 0));
  const families = axes.flatMap((axis, i) => familiesOf(axis, strides[i]!));
  let changed = true;
  while (changed) {
    changed = false;
    for (const family of families) changed = hideOthers(family, values, hide) || changed;
  }
  return hide;
}

function familiesOf({codes}: Axis, stride: number): Family[] {
  return codes.flatMap(({id}, total) => {
    const parts = codes.flatMap(({parent}, code) => (parent === id ? [code] : []));
    return parts.length === 0 ? [] : [{stride, block: stride * codes.length, members: [total, ...parts]}];
  });
}

function hideOthers({stride, block, members}: Family, values: Float64Array, hide: Uint8Array): boolean {
  let changed = false;
  for (let start = 0; start < values.length; start += block) {
    for (let first = start; first < start + stride; ++first) {
      let known = 0;
      for (const code of members) known += hide[first + code * stride]!;
      if (known !== 1) continue;
      const next = nextToHide(first, stride, members, values, hide);
      if (hide[next] === 1) continue;
      hide[next] = 1;
      changed = true;
    }
  }
  return changed;
}

/** The smallest part that is shown and not nothing; the total where there is none. */
function nextToHide(
  first: number,
  stride: number,
  [total, ...parts]: readonly number[],
  values: Float64Array,
  hide: Uint8Array
): number {
  let next = first + total! * stride;
  let least = Infinity;
  for (const part of parts) {
    const cell = first + part * stride;
    const value = values[cell]!;
    if (hide[cell] === 1 || value === 0 || value >= least) continue;
    next = cell;
    least = value;
  }
  return next;
}
