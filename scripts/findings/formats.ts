/** How findings can be written. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

export type Format = (typeof formats)[number];
