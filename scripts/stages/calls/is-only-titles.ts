/** Nothing but capitalised words, articles and short office words. */
export function isOnlyTitles(gap: string): boolean {
  return (
    gap.length <= 60 &&
    /^\s*(?:the |then-|his |her |up |back )?(?:(?<![\p{L}.’'-])[\p{Lu}][\p{L}.’'-]*\s+|(?:prime |vice )?(?:president|minister|chancellor|counterpart|leader|of|the)\s+)*$/u.test(
      gap,
    )
  );
}
