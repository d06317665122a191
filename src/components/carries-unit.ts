/** Whether a printed value names its unit itself: “26,3 %”, “3,7 je 1.000”, “+1,2 Pp.”; with the unit told, also “+3,0 je 100”. */
export function carriesUnit(text: string, unit = ""): boolean {
  return /%|je\s1\.000|Pp\./.test(text) || (unit !== "" && text.endsWith(unit));
}
