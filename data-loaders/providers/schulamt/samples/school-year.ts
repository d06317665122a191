/** A school year by the year in which it begins: “2023/24”. */
export const schoolYear = (year: number, between = "/"): string =>
  `${year}${between}${String((year + 1) % 100).padStart(2, "0")}`;
