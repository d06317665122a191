/** How the statistic of day care (22541) tells children apart by the origin of their parents. */
export const elternherkunft = {
  alle: "insgesamt",
  mit: "mit-auslaendischer",
  ohne: "ohne-auslaendische"
} as const;
