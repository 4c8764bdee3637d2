/**
 * Whether Markdown and MDX read a block of these letters as the letters themselves: none of them means anything there, no line
 * breaks, and it begins with a letter or a curly mark and not with the words `import` or `export`.
 */
export function isPlainText(letters: string): boolean {
  return plainText.test(letters) && !spaceAtEdge.test(letters);
}

const plainText = /^(?!(?:im|ex)port\b)[\p{L}“‘„«][^\p{Cc}\p{Cs}*_`[\]<>&\\{}#~|+=]*$/u;
const spaceAtEdge = /^\s|\s$/u;
