/** Two decimals at most, as in the PDF: what is finer no eye sees. */
export const rounded = (value: number): number => Math.round(value * 100) / 100
