import {type ChapterContent, chapterOf} from "../../chapter.js";
import {soz01} from "./soz-01.js";
import {soz02} from "./soz-02.js";
import {soz03} from "./soz-03.js";
import {soz04} from "./soz-04.js";
import {soz05} from "./soz-05.js";
import {soz06} from "./soz-06.js";
import {soz07} from "./soz-07.js";
import {soz08} from "./soz-08.js";
import {soz09} from "./soz-09.js";

/** Chapter Soziale Sicherung; its prose is in soziale-sicherung.md. */
export const sozialeSicherung: ChapterContent = chapterOf(
  soz01,
  soz02,
  soz03,
  soz04,
  soz05,
  soz06,
  soz07,
  soz08,
  soz09
);
