import {loadCube} from "../../../../data-loaders/cube/load.js";
import {bundesagenturSamples} from "../../../../data-loaders/providers/bundesagentur/samples/index.js";
import {genesisSamples} from "../../../../data-loaders/providers/genesis/samples/index.js";
import {writeSamples} from "../../../../data-loaders/samples.js";
import type {Cube} from "../../../../indicators/engine/cube.js";
import {writtenPages, type WrittenPage} from "../../../../src/bericht/subjects.js";

/** The chapter Arbeit und Wirtschaft with nothing but what it says of the employment rate. */
export function employmentChapter(): WrittenPage {
  const chapter = writtenPages().find(({id}) => id === "arbeit")!;
  const {claims, sections} = chapter.content;
  return {
    ...chapter,
    content: {
      claims: claims.filter(({id}) => id.startsWith("arb-01-")),
      sections: sections.filter(({indicator}) => indicator.id === "ARB-01")
    }
  };
}

/** The samples of what it reads, in a folder. */
export async function writeEmploymentSamples(folder: string): Promise<void> {
  const files = [...(await bundesagenturSamples()), ...(await genesisSamples())];
  writeSamples(
    folder,
    files.filter(({path}) => /ba_beschaeftigte_|12411/.test(path))
  );
}

/** What it reads, from the samples but for tables that are delivered. */
export function employmentCubes(samples: string, exports: string): readonly Cube[] {
  return ["beschaeftigte", "bevoelkerung-jahrgang"].map((id) => loadCube(id, {samples, exports}));
}
