import {setUpFramework} from "./data-loaders/framework/setup.js";
import {allCodes} from "./data-loaders/messages/all-codes.js";
import {indicators} from "./indicators/index.js";
import {editionNotice} from "./src/shell/ausgabe.js";
import {internalNotice} from "./src/shell/geheimhaltung.js";
import {providerPages} from "./src/components/provider-list.js";
import {footer, head, masthead} from "./src/shell/masthead.js";

setUpFramework({watching: process.argv.includes("preview")});

export default {
  root: "src",
  title: "Indikatorenwerkstatt Wuppertal",
  head: `${head}\n<script type="module" src="/german.js"></script>`,
  header: (page: {path: string}) => internalNotice() + editionNotice() + masthead(page),
  footer,
  dynamicPaths: [
    ...indicators.map(({id}) => `/katalog/${id}`),
    ...allCodes.map(({code}) => `/daten/meldungen/${code}`),
    ...providerPages.map(({id}) => `/daten/${id}`)
  ],
  style: "style.css",
  globalStylesheets: [],
  toc: {label: "Auf dieser Seite"},
  typographer: true,
  quotes: ["„", "“", "‚", "‘"],
  sidebar: false,
  pager: false,
  duckdb: {extensions: {json: null, parquet: null}}
};
