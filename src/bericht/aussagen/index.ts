import type {ChapterContent} from "../chapter.js";
import {arbeit} from "./arbeit/index.js";
import {bildung} from "./bildung/index.js";
import {demografie} from "./demografie/index.js";
import {quartiere} from "./quartiere/index.js";
import {rechtsstatus} from "./rechtsstatus/index.js";
import {sozialeSicherung} from "./soziale-sicherung/index.js";

/** Sections and claims of every chapter that is written, by the id of its page in `kapitel.ts`. */
export const chapterContents: Readonly<Record<string, ChapterContent>> = {
  demografie,
  rechtsstatus,
  bildung,
  arbeit,
  "soziale-sicherung": sozialeSicherung,
  quartiere
};
