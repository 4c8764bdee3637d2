/**
 * Which country words speak of: its name, its adjective, its abbreviation, or the metonym of a state that is no more.
 * English names come from Unicode CLDR through `Intl.DisplayNames`; what CLDR lacks stands in the tables below.
 * Gives the ISO 3166 code (`SU` for the Soviet Union), or null.
 */
export function countryOf(words: string): string | null {
  return codeByWords.get(words) ?? codeByWords.get(bareName(words)) ?? null;
}

/** Every name, adjective and abbreviation of a country by its code. */
export function wordsOfCountry(code: string): readonly string[] {
  return wordsByCode.get(code) ?? [];
}

/** The country whose executive a building or street stands for, e.g. `GB` for `Downing Street`; null for other words. */
export function countryOfSeat(words: string): string | null {
  return codeBySeat.get(words) ?? null;
}

/** Whether a text speaks of a country by any of its names or adjectives. */
export function namesCountry(text: string, code: string): boolean {
  return (wordsByCode.get(code) ?? []).some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const isWord = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
      if (isWord) return true;
    }
    return false;
  });
}

const codeBySeat = new Map<string, string>([
  ['White House', 'US'],
  ['Oval Office', 'US'],
  ['Downing Street', 'GB'],
  ['No 10', 'GB'],
  ['No. 10', 'GB'],
  ['Number 10', 'GB'],
  ['Kremlin', 'RU'],
  ['Elysee', 'FR'],
  ['Élysée', 'FR'],
  ['Chancellery', 'DE'],
]);

/** Seats of an executive, as news names them. */
export const seats: readonly string[] = [...codeBySeat.keys()];

const polity =
  /^(?:the )?(?:(?:Federal|Islamic|Arab|People[’']s|Democratic|Socialist|Bolivarian|Hashemite|Co-operative) )*(?:Republic|State|Kingdom|Federation|Commonwealth|Union|Emirate|Sultanate|Grand Duchy) of (?:the )?/u;

function bareName(words: string): string {
  return words
    .replace(polity, '')
    .replace(/^the /u, '')
    .replace(/ Federation$/u, '');
}

/** Adjectives, abbreviations and other names; the name itself comes from CLDR. */
const otherWords = `
AE Emirati|UAE|U.A.E.|Emirates
AF Afghan
AL Albanian
AM Armenian
AO Angolan
AR Argentine|Argentinian|Argentinean
AT Austrian
AU Australian
AZ Azerbaijani|Azeri
BA Bosnian|Bosnia|Bosnia and Herzegovina
BD Bangladeshi
BE Belgian
BG Bulgarian
BH Bahraini
BO Bolivian
BR Brazilian
BY Belarusian|Belarussian|Belorussian
CA Canadian
CD Congolese|Democratic Republic of the Congo|DRC|DR Congo
CH Swiss
CI Ivorian|Ivory Coast
CL Chilean
CM Cameroonian
CN Chinese|PRC|People's Republic of China
CO Colombian
CR Costa Rican
CU Cuban
CY Cypriot
CZ Czech|Czech Republic
DE German
DK Danish
DO Dominican
DZ Algerian
EC Ecuadorian|Ecuadorean
EE Estonian
EG Egyptian
ES Spanish
ET Ethiopian
FI Finnish
FJ Fijian
FR French
GB British|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland
GE Georgian
GH Ghanaian
GR Greek|Hellenic
GT Guatemalan
HN Honduran
HR Croatian|Croat
HT Haitian
HU Hungarian
ID Indonesian
IE Irish
IL Israeli
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic
IT Italian
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan
KG Kyrgyz|Kyrgyzstani|Kirghiz|Kirghizia
KH Cambodian
KP North Korean|DPRK|D.P.R.K.|Democratic People's Republic of Korea
KR South Korean|ROK|Republic of Korea
KW Kuwaiti
KZ Kazakh|Kazakhstani
LA Laotian|Lao
LB Lebanese
LK Sri Lankan
LR Liberian
LT Lithuanian
LU Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MD Moldovan|Moldavian
ME Montenegrin
MK Macedonian|North Macedonian|Macedonia
ML Malian
MM Burmese|Burma|Myanmar
MN Mongolian
MT Maltese
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch|The Netherlands|Holland
NO Norwegian
NP Nepali|Nepalese
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PH Filipino|Philippine
PK Pakistani
PL Polish
PS Palestinian|Palestine|Palestinian Authority
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian|Serb
RU Russian|Russian Federation
RW Rwandan
SA Saudi|Saudi Arabian
SD Sudanese
SE Swedish
SG Singaporean
SI Slovenian|Slovene
SK Slovak
SN Senegalese
SO Somali
SS South Sudanese
SU Soviet|Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
SV Salvadoran
SY Syrian
TH Thai
TJ Tajik
TM Turkmen
TN Tunisian
TR Turkish|Turkey
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American|US|U.S.|USA|U.S.A.|America|United States of America
UY Uruguayan
UZ Uzbek|Uzbekistani
VA Vatican|Holy See
VE Venezuelan
VN Vietnamese
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
`;

const codeByWords = indexWords();
const wordsByCode = Map.groupBy(codeByWords.keys(), (words) => codeByWords.get(words) ?? '');

function indexWords(): Map<string, string> {
  const cldr = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const index = new Map<string, string>();
  for (const line of otherWords.trim().split('\n')) {
    const code = line.slice(0, 2);
    const name = code === 'SU' ? undefined : cldr.of(code);
    if (name !== undefined) index.set(name, code);
    for (const words of line.slice(3).split('|')) index.set(words, code);
  }
  return index;
}
