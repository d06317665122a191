import type {DimensionMeta} from "../../engine/cube.js";
import {dimensionLabels} from "../dimensions.js";
import {type Codes, isOpen} from "./declare.js";
import {findDeclaration} from "./index.js";

/** A dimension of a declared cube, as a delivered cube would describe it; undefined if its codes are left to the delivery. */
export function declaredDimension(cube: string, id: string): DimensionMeta | undefined {
  const dimensions = findDeclaration(cube)?.dimensions;
  const codes = dimensions && Object.hasOwn(dimensions, id) ? dimensions[id] : undefined;
  if (codes === undefined || isOpen(codes)) return undefined;
  return {id, label: dimensionLabels[id] ?? id, codes: codesOf(codes)};
}

/** Codes with their parents: what names none belongs to the total, if there is one. */
function codesOf(codes: Codes): DimensionMeta["codes"] {
  const hasTotal = Object.hasOwn(codes, "insgesamt");
  return Object.entries(codes).map(([id, code]) => {
    const {label, in: own, from, to} = typeof code === "string" ? {label: code} : {...code};
    const parent = own ?? (hasTotal && id !== "insgesamt" ? "insgesamt" : undefined);
    return {
      id,
      label,
      ...(parent === undefined ? {} : {parent}),
      ...(from === undefined ? {} : {from}),
      ...(to === undefined ? {} : {to})
    };
  });
}
