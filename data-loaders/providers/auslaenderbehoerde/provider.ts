import type {NumberForm, Provider} from "../../contract/contract.js";

/** The city's office for foreigners and naturalisation. */
export const auslaenderbehoerde: Provider = {id: "auslaenderbehoerde", label: "Ausländerbehörde der Stadt Wuppertal"};

/** Whole city: the office cuts nothing by Quartier. */
export const stadt = {id: "wuppertal", label: "Stadt Wuppertal"} as const;

/** No public licence: the numbers may be cited with their source, the lines of the file are not shown. */
export const lizenz = {
  id: "Stadt Wuppertal, intern",
  public: false,
  line: "© Stadt Wuppertal, Ausländerbehörde"
} as const;

export const zitat = (table: string): string => `Stadt Wuppertal, Ausländerbehörde, ${table}; eigene Berechnungen`;

/** Counts of the Fachverfahren: whole persons, nothing rounded, nothing withheld. */
export const zahlen: NumberForm = {
  notation: "german",
  thousands: true,
  signs: {"-": "genau-null", "–": "genau-null", "...": "spaeter", "": "leer"}
};

/** What nobody has seen yet. */
export const aufbau = "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen.";

/** On sexes that no table of the office names. */
export const geschlechter =
  "Angenommen ist, dass „divers“ und „ohne Angabe“ auf männlich und weiblich verteilt sind, wie in der amtlichen Statistik.";
