/** A generated file that the site cannot show; `hint` and `loc` are where Astro, and the findings of a build, look for them. */
export class GeneratedFileError extends Error {
  override readonly name = 'GeneratedFileError';
  readonly hint = 'It is generated: run `npm run ingest`.';
  readonly loc: { file: string; line: number; column: number };

  constructor(file: string, reason: string, { line, column } = { line: 1, column: 1 }) {
    super(`This file cannot be shown: ${reason}.`);
    this.loc = { file, line, column };
  }
}
