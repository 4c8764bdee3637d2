/** A text held as bytes: a string takes up to twice as much memory, so that only the text at hand should be one. */
export function holdWords(text: string): { readonly text: string } {
  const bytes = Buffer.from(text);
  return {
    get text() {
      return bytes.toString();
    },
  };
}
