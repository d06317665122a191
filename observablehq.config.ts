import {setUpFramework} from "./data-loaders/framework/setup.js";

setUpFramework({watching: process.argv.includes("preview")});

export default {
  root: "src",
  title: "Indikatorenwerkstatt Wuppertal",
  home: "Übersicht",
  head: '<script type="module" src="/german.js"></script>',
  footer: null,
  style: "style.css",
  globalStylesheets: [],
  toc: {label: "Auf dieser Seite"},
  typographer: true,
  quotes: ["„", "“", "‚", "‘"],
  search: true,
  duckdb: {extensions: {json: null, parquet: null}}
};
