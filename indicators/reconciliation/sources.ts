/** Who published, where several figures come from one place. */
export const sources = {
  rundschau: "Wuppertaler Rundschau zum Integrationsmonitoring, März 2025 (aid-125671167)",
  rundschau2: "Wuppertaler Rundschau, 27.08.2025 (aid-133906289)",
  presse2019: "Westdeutsche Zeitung zu Zahlen der Stadt (aid-49287593)",
  presse2017: "Westdeutsche Zeitung zu Zahlen der Stadt (aid-35142203)",
  presse2015: "Westdeutsche Zeitung zu Zahlen der Stadt (aid-28596897)",
  presse2012: "Westdeutsche Zeitung zur Einwohnerzahl (aid-29900293)",
  azr: "IT.NRW, Landesdatenbank NRW, Tabelle 12521-03i"
} as const;
