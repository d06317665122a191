export type Da = number;
export const da: Da = 1;
