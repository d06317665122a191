/** Why indicators that an edition had are in the catalogue no longer, by id; German. An id is not given again. */
export const dropped: Readonly<Record<string, string>> = {};
