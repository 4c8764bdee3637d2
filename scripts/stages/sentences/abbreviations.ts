/** Abbreviations after which a name follows: their full stop never ends a sentence. */
export const titles: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Hon Gen Lt Col Maj Capt Cpl Sgt Cmdr Cdr Brig Adm Sen Rep Reps Sens ' +
    'Gov Govs Amb Pres Sec Supt Insp Det Mt Ft vs v cf viz ca approx'
  ).split(' '),
);

/** Abbreviations before a number: their full stop ends no sentence when a digit follows. */
export const numbered: ReadonlySet<string> = new Set(
  (
    'No Nos no nos Art art Arts p pp vol Vol vols ch Ch fig Fig Figs sec Sec par para Par para Res res Doc doc ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
  ).split(' '),
);

/** Abbreviations that stand within a sentence as well as at its end. */
export const eitherWay: ReadonlySet<string> = new Set(
  'Jr Sr Inc Co Corp Ltd Bros St Ave Blvd Rd Dept Ph.D M.D Esq Univ Assn Natl Intl'.split(' '),
);

/** Words that begin a sentence when they are capitalised after a full stop, and are no names. */
export const starters: ReadonlySet<string> = new Set(
  (
    'A About According After Again All Also Although Among An And Another Any As Asked At Because Before Both But By ' +
    'Could Despite Did Do Does During Each Earlier Even Every Few Finally First For From Had Has Have He Her Here Hers ' +
    'His How However I If In Instead Is It Its Just Last Later Many Meanwhile More Moreover Most Much My Neither Never ' +
    'Next No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others Our Over Perhaps She Should Since So ' +
    'Some Still Such That The Their Then There These They This Those Though Thus To Today Tomorrow Under Until Up Was ' +
    'We Were What When Where Whether Which While Who Why Will With Within Without Would Yesterday Yet You Your'
  ).split(' '),
);
