/** The themes of the monitoring, in the order of the report. */
export const themes = {
  bevoelkerung: "Bevölkerung und Zuwanderung",
  rechtsstatus: "Rechtsstatus und Aufenthalt",
  bildung: "Bildung und Sprache",
  arbeit: "Arbeit und Wirtschaft",
  "soziale-sicherung": "Soziale Sicherung",
  quartiere: "Quartiere"
} as const;

export type ThemeId = keyof typeof themes;
