export const seit2014 = {from: "2014"} as const;
