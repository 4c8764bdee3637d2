import { countryOf } from '../people/countries.ts';

/**
 * The time zone (IANA name) that words name: a city that IANA names a zone after ("Tokyo"), a capital of the table below
 * ("Washington"), a country by its name or adjective ("Japan", "Japanese"), where one of several zones is that of its
 * government ("Russia"), or an abbreviation ("GMT"). Null for other words.
 */
export function zoneOfPlace(words: string): string | null {
  const name = words === words.toUpperCase() && words.length > 4 ? inTitleCase(words) : words;
  return abbreviations.get(name) ?? zoneByCity.get(name) ?? zoneOfCountry(countryOf(name));
}

/** The time zone of a country (ISO 3166), of its government where it has several; null where that is not known. */
export function zoneOfCountry(code: string | null): string | null {
  if (code === null) return null;
  const ofGovernment = zoneOfGovernment.get(code);
  if (ofGovernment !== undefined) return ofGovernment;
  const zones = new Intl.Locale(`und-${code}`).getTimeZones() ?? [];
  return zones.length === 1 ? (zones[0] ?? null) : null;
}

/** Abbreviations that mean one offset in English news. "IST", "CST" and "BST" have several meanings, or had. */
const abbreviations = new Map([
  ['GMT', 'UTC'],
  ['UTC', 'UTC'],
  ['ET', 'America/New_York'],
  ['EST', 'America/New_York'],
  ['EDT', 'America/New_York'],
  ['Eastern', 'America/New_York'],
  ['PT', 'America/Los_Angeles'],
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
  ['CET', 'Europe/Paris'],
  ['CEST', 'Europe/Paris'],
  ['MSK', 'Europe/Moscow'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
]);

/** Countries with several zones: that of the seat of government. */
const zoneOfGovernment = new Map([
  ['AR', 'America/Argentina/Buenos_Aires'],
  ['AU', 'Australia/Sydney'],
  ['BR', 'America/Sao_Paulo'],
  ['CA', 'America/Toronto'],
  ['CD', 'Africa/Kinshasa'],
  ['CL', 'America/Santiago'],
  ['CN', 'Asia/Shanghai'],
  ['CY', 'Asia/Nicosia'],
  ['DE', 'Europe/Berlin'],
  ['EC', 'America/Guayaquil'],
  ['ES', 'Europe/Madrid'],
  ['ID', 'Asia/Jakarta'],
  ['KZ', 'Asia/Almaty'],
  ['MN', 'Asia/Ulaanbaatar'],
  ['MX', 'America/Mexico_City'],
  ['MY', 'Asia/Kuala_Lumpur'],
  ['NZ', 'Pacific/Auckland'],
  ['PS', 'Asia/Jerusalem'],
  ['PT', 'Europe/Lisbon'],
  ['RU', 'Europe/Moscow'],
  ['SU', 'Europe/Moscow'],
  ['UA', 'Europe/Kiev'],
  ['US', 'America/New_York'],
  ['UZ', 'Asia/Tashkent'],
]);

/** Capitals and seats of talks that no zone is named after. */
const otherCities: readonly (readonly [zone: string, ...cities: string[]])[] = [
  ['Africa/Casablanca', 'Rabat'],
  ['Africa/Johannesburg', 'Pretoria', 'Cape Town'],
  ['Africa/Lagos', 'Abuja'],
  ['America/New_York', 'Washington', 'Palm Beach', 'Miami', 'Philadelphia'],
  ['America/Sao_Paulo', 'Brasilia', 'Brasília', 'Rio de Janeiro'],
  ['America/Toronto', 'Ottawa'],
  ['Asia/Almaty', 'Astana', 'Nur-Sultan'],
  ['Asia/Bangkok', 'Hanoi'],
  ['Asia/Dubai', 'Abu Dhabi'],
  ['Asia/Jerusalem', 'Tel Aviv'],
  ['Asia/Kolkata', 'New Delhi', 'Delhi', 'Mumbai'],
  ['Asia/Karachi', 'Islamabad'],
  ['Asia/Shanghai', 'Beijing'],
  ['Asia/Tokyo', 'Osaka', 'Kyoto'],
  ['Australia/Sydney', 'Canberra'],
  ['Europe/Amsterdam', 'The Hague'],
  ['Europe/Berlin', 'Munich', 'Bonn'],
  ['Europe/Istanbul', 'Ankara'],
  ['Europe/Kiev', 'Kyiv'],
  ['Europe/London', 'Edinburgh'],
  ['Europe/Moscow', 'Saint Petersburg', 'St. Petersburg', 'St Petersburg', 'Sochi'],
  ['Europe/Zurich', 'Bern', 'Berne', 'Geneva'],
  ['Pacific/Auckland', 'Wellington'],
];

const zoneByCity = new Map<string, string>([
  ...Intl.supportedValuesOf('timeZone').map((zone) => [cityOf(zone), zone] as const),
  ...otherCities.flatMap(([zone, ...cities]) => cities.map((city) => [city, zone] as const)),
]);

/** `America/Mexico_City` is named after Mexico City. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "NEW DELHI" in a dateline is New Delhi. */
function inTitleCase(words: string): string {
  return words.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
