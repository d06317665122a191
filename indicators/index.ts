import {einwohner} from "./bevoelkerung/bev-01-einwohner.js";
import {anteilNichtdeutsche} from "./bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {einwanderungsgeschichte} from "./bevoelkerung/bev-03-einwanderungsgeschichte.js";
import {kinderEinwanderungsgeschichte} from "./bevoelkerung/bev-04-kinder-einwanderungsgeschichte.js";
import {staatsangehoerigkeiten} from "./bevoelkerung/bev-05-staatsangehoerigkeiten.js";
import {aufenthaltsdauer} from "./bevoelkerung/bev-06-aufenthaltsdauer.js";
import {wanderungssaldo} from "./bevoelkerung/bev-07-wanderungssaldo.js";
import {altersquotienten} from "./bevoelkerung/bev-08-altersquotienten.js";
import {gesicherterAufenthalt} from "./rechtsstatus/rec-01-gesicherter-aufenthalt.js";
import {befristeteZwecke} from "./rechtsstatus/rec-02-zwecke.js";
import {duldung} from "./rechtsstatus/rec-03-duldung.js";
import {gestattung} from "./rechtsstatus/rec-04-gestattung.js";
import {schutzsuchende} from "./rechtsstatus/rec-05-schutzsuchende.js";
import {einbuergerungsquote} from "./rechtsstatus/rec-06-einbuergerungsquote.js";
import {einbuergerungspotenzial} from "./rechtsstatus/rec-07-einbuergerungspotenzial.js";
import {verfahrensdauer} from "./rechtsstatus/rec-08-verfahrensdauer.js";
import {chancenAufenthalt} from "./rechtsstatus/rec-09-chancen-aufenthalt.js";
import {wahlberechtigte} from "./rechtsstatus/rec-10-wahlberechtigte.js";
import {betreuungUnter3} from "./bildung/bil-01-betreuung-unter-3.js";
import {betreuung3Bis6} from "./bildung/bil-02-betreuung-3-bis-6.js";
import {familiensprache} from "./bildung/bil-03-familiensprache.js";
import {sprachlicheKonzentration} from "./bildung/bil-04-sprachliche-konzentration.js";
import {schuleingangDeutsch} from "./bildung/bil-05-schuleingang-deutsch.js";
import {schuelerZuwanderungsgeschichte} from "./bildung/bil-06-zuwanderungsgeschichte.js";
import {erstfoerderung} from "./bildung/bil-07-erstfoerderung.js";
import {uebergangGymnasium} from "./bildung/bil-08-uebergang-gymnasium.js";
import {gymnasialanteil} from "./bildung/bil-09-gymnasialanteil.js";
import {ohneAbschluss} from "./bildung/bil-10-ohne-abschluss.js";
import {hochschulreife} from "./bildung/bil-11-hochschulreife.js";
import {ausbildungsbeteiligung} from "./bildung/bil-12-ausbildungsbeteiligung.js";
import {integrationskursB1} from "./bildung/bil-13-integrationskurs-b1.js";
import {beschaeftigungsquote} from "./arbeit/arb-01-beschaeftigungsquote.js";
import {minijobs} from "./arbeit/arb-02-minijobs.js";
import {arbeitslosenquote} from "./arbeit/arb-03-arbeitslosenquote.js";
import {arbeitslosenanteil} from "./arbeit/arb-04-arbeitslosenanteil.js";
import {abstandArbeitslosenquoten} from "./arbeit/arb-05-abstand-arbeitslosenquoten.js";
import {langzeitarbeitslose} from "./arbeit/arb-06-langzeitarbeitslose.js";
import {ohneBerufsabschluss} from "./arbeit/arb-07-ohne-berufsabschluss.js";
import {helferniveau} from "./arbeit/arb-08-helferniveau.js";
import {medianentgeltVerhaeltnis} from "./arbeit/arb-09-medianentgelt.js";
import {gewerbeanmeldungen} from "./arbeit/arb-10-gewerbeanmeldungen.js";
import {unversorgteBewerber} from "./arbeit/arb-11-ausbildungsbewerber.js";
import {sgb2Quote} from "./soziale-sicherung/soz-01-sgb-2-quote.js";
import {elbQuote} from "./soziale-sicherung/soz-02-elb-quote.js";
import {kinderSgb2} from "./soziale-sicherung/soz-03-kinder-sgb-2.js";
import {erwerbstaetigeElb} from "./soziale-sicherung/soz-04-erwerbstaetige-elb.js";
import {langzeitbezug} from "./soziale-sicherung/soz-05-langzeitbezug.js";
import {integrationsquote} from "./soziale-sicherung/soz-06-integrationsquote.js";
import {grundsicherungAlter} from "./soziale-sicherung/soz-07-grundsicherung-alter.js";
import {asylbewerberleistungen} from "./soziale-sicherung/soz-08-asylbewerberleistungen.js";
import {mindestsicherungsquote} from "./soziale-sicherung/soz-09-mindestsicherungsquote.js";
import {spannweite} from "./quartiere/qua-01-spannweite.js";
import {dissimilaritaet} from "./quartiere/qua-02-dissimilaritaet.js";
import {isolationsindex} from "./quartiere/qua-03-isolation.js";
import {diversitaet} from "./quartiere/qua-04-diversitaet.js";
import {lokationsquotient} from "./quartiere/qua-05-lokationsquotient.js";
import {fluktuation} from "./quartiere/qua-06-fluktuation.js";
import {soziallage} from "./quartiere/qua-07-soziallage.js";
import {wohnversorgung} from "./quartiere/qua-08-wohnversorgung.js";
import {schulsegregation} from "./quartiere/qua-09-schulsegregation.js";
import type {Indicator} from "./definition/index.js";

/** The catalogue: every indicator, in the order of its id within the themes. */
export const indicators: readonly Indicator[] = [
  einwohner,
  anteilNichtdeutsche,
  einwanderungsgeschichte,
  kinderEinwanderungsgeschichte,
  staatsangehoerigkeiten,
  aufenthaltsdauer,
  wanderungssaldo,
  altersquotienten,
  gesicherterAufenthalt,
  befristeteZwecke,
  duldung,
  gestattung,
  schutzsuchende,
  einbuergerungsquote,
  einbuergerungspotenzial,
  verfahrensdauer,
  chancenAufenthalt,
  wahlberechtigte,
  betreuungUnter3,
  betreuung3Bis6,
  familiensprache,
  sprachlicheKonzentration,
  schuleingangDeutsch,
  schuelerZuwanderungsgeschichte,
  erstfoerderung,
  uebergangGymnasium,
  gymnasialanteil,
  ohneAbschluss,
  hochschulreife,
  ausbildungsbeteiligung,
  integrationskursB1,
  beschaeftigungsquote,
  minijobs,
  arbeitslosenquote,
  arbeitslosenanteil,
  abstandArbeitslosenquoten,
  langzeitarbeitslose,
  ohneBerufsabschluss,
  helferniveau,
  medianentgeltVerhaeltnis,
  gewerbeanmeldungen,
  unversorgteBewerber,
  sgb2Quote,
  elbQuote,
  kinderSgb2,
  erwerbstaetigeElb,
  langzeitbezug,
  integrationsquote,
  grundsicherungAlter,
  asylbewerberleistungen,
  mindestsicherungsquote,
  spannweite,
  dissimilaritaet,
  isolationsindex,
  diversitaet,
  lokationsquotient,
  fluktuation,
  soziallage,
  wohnversorgung,
  schulsegregation
];

/** The indicator with the given id, or that had it once. Throws on an unknown id. */
export function findIndicator(id: string): Indicator {
  const indicator =
    indicators.find((one) => one.id === id) ?? indicators.find(({formerIds}) => formerIds?.includes(id));
  if (indicator === undefined) throw new Error(`unknown indicator: ${id}`);
  return indicator;
}
