import {setUpFramework} from "./data-loaders/framework/setup.js";
import {indicators} from "./indicators/index.js";
import {footer, head, masthead} from "./src/shell/masthead.js";

setUpFramework({watching: process.argv.includes("preview")});

export default {
  root: "src",
  title: "Indikatorenwerkstatt Wuppertal",
  head: `${head}\n<script type="module" src="/german.js"></script>`,
  header: masthead,
  footer,
  dynamicPaths: indicators.map(({id}) => `/katalog/${id}`),
  style: "style.css",
  globalStylesheets: [],
  toc: {label: "Auf dieser Seite"},
  typographer: true,
  quotes: ["„", "“", "‚", "‘"],
  sidebar: false,
  pager: false,
  duckdb: {extensions: {json: null, parquet: null}}
};
