import {type ChapterContent, chapterOf} from "../../chapter.js";
import {qua01} from "./qua-01.js";
import {qua02} from "./qua-02.js";
import {qua03} from "./qua-03.js";
import {qua04} from "./qua-04.js";
import {qua06} from "./qua-06.js";
import {qua08} from "./qua-08.js";

/** Chapter Quartiere und Zusammenleben; its prose is in quartiere.md. */
export const quartiere: ChapterContent = chapterOf(qua01, qua02, qua03, qua04, qua06, qua08);
