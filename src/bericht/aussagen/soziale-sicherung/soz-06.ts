import {gap, higherThan, ratio, rose, states} from "../../../indicators/claims/index.js";
import {formatNumber} from "../../../indicators/definition/german.js";
import {integrationsquote} from "../../../indicators/soziale-sicherung/soz-06-integrationsquote.js";
import {bothGroups, groupSection, type IndicatorContent} from "../../chapter.js";

const integration = bothGroups(integrationsquote);

/** Section and claims of SOZ-06. */
export const soz06: IndicatorContent = {
  section: groupSection(
    integrationsquote,
    "Integrationen in Arbeit, je hundert erwerbsfähige Leistungsberechtigte im Jahr"
  ),
  claims: [
    higherThan({
      id: "soz-06-titel",
      ...integration,
      text: () => "Auf nichtdeutsche Leistungsberechtigte kommen mehr Wege in Arbeit"
    }),
    higherThan({
      id: "soz-06-hoehe",
      ...integration,
      text: ({gruppe, vergleich}) =>
        `Im Jahr bis Dezember ${gruppe.to.year} kamen auf hundert nichtdeutsche Leistungsberechtigte ${gruppe.to.text} Integrationen in Arbeit, auf hundert deutsche ${vergleich.to.text}.`
    }),
    states({
      id: "soz-06-abstand",
      uses: {gruppe: integration.group, vergleich: integration.reference},
      text: ({gruppe, vergleich}) =>
        `Der Abstand beträgt ${formatNumber(gap(gruppe.to, vergleich.to), 1)} je hundert, im Verhältnis das ${ratio(gruppe.to, vergleich.to)}-Fache.`
    }),
    rose({
      id: "soz-06-anstieg",
      use: integration.group,
      from: "2020",
      text: ({wert: {from}}) =>
        `Im ersten Jahr der Pandemie, ${from!.year}, waren es bei den Nichtdeutschen nur ${from!.text}.`
    }),
    states({
      id: "soz-06-lesebeispiel",
      uses: {wert: integration.group},
      text: ({wert}) =>
        `Auf hundert nichtdeutsche erwerbsfähige Leistungsberechtigte kamen ${wert.to.year} rund ${formatNumber(wert.to.value)} Fälle, in denen eine Arbeit oder Ausbildung begann.`
    })
  ]
};
