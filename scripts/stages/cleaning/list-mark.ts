/** The mark before an item of a list in plain text: a hyphen, dash or bullet and white space. */
export const listMark = /^[-*•–—·▪‣◦]\s+\S/u;
