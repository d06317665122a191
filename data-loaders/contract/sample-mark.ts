/** What every sample delivery says of itself: nobody delivered it. */
export const sampleMark = "Beispieldaten, von diesem Projekt erzeugt";
