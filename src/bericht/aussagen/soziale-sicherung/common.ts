export const seit2015 = {from: "2015"} as const;
