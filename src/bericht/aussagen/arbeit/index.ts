import {type ChapterContent, chapterOf} from "../../chapter.js";
import {arb01} from "./arb-01.js";
import {arb02} from "./arb-02.js";
import {arb03} from "./arb-03.js";
import {arb06} from "./arb-06.js";
import {arb07} from "./arb-07.js";
import {arb08} from "./arb-08.js";
import {arb09} from "./arb-09.js";
import {arb10} from "./arb-10.js";
import {arb11} from "./arb-11.js";

/** Chapter Arbeit und Wirtschaft; its prose is in arbeit.md. */
export const arbeit: ChapterContent = chapterOf(arb01, arb02, arb03, arb06, arb07, arb08, arb09, arb10, arb11);
