/**
 * An id for each name, in order, none given twice: `Ada Lind` → `ada-lind`, `José` → `jose`, a second `Jose` → `jose-2`. A name
 * without a Latin letter or a digit has nothing to make one of and takes `otherwise`, e.g. `person`, `person-2`.
 */
export function chooseIds(names: readonly string[], otherwise: string): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    const first = makeSlug(name) || otherwise;
    let id = first;
    for (let count = 2; given.has(id); count++) id = `${first}-${count}`;
    given.add(id);
    return id;
  });
}

function makeSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æœøłđðþßı]/gu, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' },
};
