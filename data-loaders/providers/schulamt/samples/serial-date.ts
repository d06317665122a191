/** An ISO date as days since 30 December 1899, as Excel counts them. */
export const serialDate = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86400000;
