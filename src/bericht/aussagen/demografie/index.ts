import {type ChapterContent, chapterOf} from "../../chapter.js";
import {bev01} from "./bev-01.js";
import {bev02} from "./bev-02.js";
import {bev03} from "./bev-03.js";
import {bev04} from "./bev-04.js";
import {bev05} from "./bev-05.js";
import {bev06} from "./bev-06.js";
import {bev07} from "./bev-07.js";
import {bev08} from "./bev-08.js";

/** Chapter Demografie; its prose is in demografie.md. */
export const demografie: ChapterContent = chapterOf(bev01, bev02, bev03, bev04, bev05, bev06, bev07, bev08);
