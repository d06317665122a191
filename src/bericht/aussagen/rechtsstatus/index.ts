import {type ChapterContent, chapterOf} from "../../chapter.js";
import {rec01} from "./rec-01.js";
import {rec02} from "./rec-02.js";
import {rec03} from "./rec-03.js";
import {rec04} from "./rec-04.js";
import {rec05} from "./rec-05.js";
import {rec06} from "./rec-06.js";
import {rec07} from "./rec-07.js";
import {rec08} from "./rec-08.js";
import {rec09} from "./rec-09.js";
import {rec10} from "./rec-10.js";

/** Chapter Rechtsstatus und Aufenthalt; its prose is in rechtsstatus.md. */
export const rechtsstatus: ChapterContent = chapterOf(
  rec01,
  rec02,
  rec03,
  rec04,
  rec05,
  rec06,
  rec07,
  rec08,
  rec09,
  rec10
);
