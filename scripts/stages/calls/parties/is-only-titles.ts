/** Whether a gap between a verb and a name holds nothing but capitalised words, articles and short office words: "the Prime Minister of". */
export function isOnlyTitles(gap: string): boolean {
  return (
    gap.length <= 60 &&
    /^\s*(?:the |then-|his |her |up |back )?(?:(?<![\p{L}.’'-])[\p{Lu}][\p{L}.’'-]*\s+|(?:prime |vice )?(?:president|minister|chancellor|counterpart|leader|of|the)\s+)*$/u.test(
      gap,
    )
  );
}
