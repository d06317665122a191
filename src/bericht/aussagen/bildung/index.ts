import {type ChapterContent, chapterOf} from "../../chapter.js";
import {bil01} from "./bil-01.js";
import {bil02} from "./bil-02.js";
import {bil03} from "./bil-03.js";
import {bil04} from "./bil-04.js";
import {bil06} from "./bil-06.js";
import {bil07} from "./bil-07.js";
import {bil08} from "./bil-08.js";
import {bil09} from "./bil-09.js";
import {bil10} from "./bil-10.js";
import {bil11} from "./bil-11.js";
import {bil12} from "./bil-12.js";

/** Chapter Bildung und Sprache; its prose is in bildung.md. */
export const bildung: ChapterContent = chapterOf(
  bil01,
  bil02,
  bil03,
  bil04,
  bil06,
  bil07,
  bil08,
  bil09,
  bil10,
  bil11,
  bil12
);
