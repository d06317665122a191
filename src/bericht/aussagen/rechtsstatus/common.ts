/** The register was cleaned until 2016; values before and after are not compared. */
export const nachBereinigung = {from: "2016"} as const;
export const vorPandemie = {from: "2019"} as const;
