import {familiensprache} from "../../../indicators/bildung/bil-03-familiensprache.js";
import {points, ratio, rose, states} from "../../../indicators/claims/index.js";
import {type IndicatorContent, ofHundred, use} from "../../chapter.js";
import {seit2015} from "./common.js";

const sprache = use(familiensprache);
const spracheNachHerkunft = use(familiensprache, {nenner: "herkunft"});

/** Section and claims of BIL-03. */
export const bil03: IndicatorContent = {
  section: {
    indicator: sprache.indicator,
    caption: "Kita-Kinder ab drei Jahren mit vorrangig nicht deutscher Familiensprache, Prozent",
    series: [
      {label: "alle Kinder", use: sprache},
      {label: "Eltern ausländ. Herkunft", use: spracheNachHerkunft}
    ]
  },
  claims: [
    rose({
      id: "bil-03-titel",
      use: sprache,
      ...seit2015,
      text: () => "Mehr Kita-Kinder sprechen zu Hause vorrangig eine andere Sprache"
    }),
    rose({
      id: "bil-03-hoehe",
      use: sprache,
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Am ${to.date} sprachen ${to.text} der Kita-Kinder ab drei zu Hause vorrangig nicht Deutsch; ${from!.year} waren es ${from!.text}.`
    }),
    states({
      id: "bil-03-abstand",
      uses: {wert: sprache},
      ...seit2015,
      text: ({wert: {from, to}}) =>
        `Das ist ein Unterschied von ${points(to, from!, "dativ")}, im Verhältnis das ${ratio(to, from!)}-Fache.`
    }),
    states({
      id: "bil-03-herkunft",
      uses: {wert: spracheNachHerkunft},
      text: ({wert}) => `Unter den Kindern mit Eltern ausländischer Herkunft sind es ${wert.to.text}.`
    }),
    states({
      id: "bil-03-lesebeispiel",
      uses: {wert: sprache},
      text: ({wert}) =>
        `Von hundert Kita-Kindern ab drei sprachen am ${wert.to.date} rund ${ofHundred(wert.to)} zu Hause vorrangig eine andere Sprache als Deutsch.`
    })
  ]
};
