import type {Indicator} from "../indicators/definition/indicator.js";

/** The places of the Werkstatt in which a definition can stand. */
export const letters = ["a", "b", "c", "d"] as const;

export type Letter = (typeof letters)[number];

/** A definition that is being compared. */
export interface ComparedVariant {
  readonly letter: Letter;
  /** “Fassung A”. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a letter is called. */
export function variantName(letter: Letter): string {
  return `Fassung ${letter.toUpperCase()}`;
}

/** Which definitions a state names: those listed, each letter once and in order; A and B where it names none. */
export function shownLetters(listed: string | undefined): readonly Letter[] {
  const shown = letters.filter((letter) => listed?.includes(letter));
  return shown.length > 0 ? shown : ["a", "b"];
}

/** The definitions of a state as it stands in the address: `fassungen` lists them, `a.nenner` is a parameter of one. */
export function variantsOf(
  indicator: Indicator,
  state: Readonly<Record<string, string>>
): readonly [ComparedVariant, ...ComparedVariant[]] {
  return shownLetters(state["fassungen"]).map((letter) => ({
    letter,
    name: variantName(letter),
    parameters: Object.fromEntries(
      Object.entries(indicator.parameters).map(([id, {initial, options}]) => {
        const asked = state[`${letter}.${id}`];
        return [id, asked !== undefined && Object.hasOwn(options, asked) ? asked : initial];
      })
    )
  })) as unknown as readonly [ComparedVariant, ...ComparedVariant[]];
}
