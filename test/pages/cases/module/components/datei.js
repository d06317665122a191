import {FileAttachment} from "observablehq:stdlib";

export const datei = FileAttachment("../data/gibt-es-nicht.json");
