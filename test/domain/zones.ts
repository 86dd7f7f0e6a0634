import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

/** Real zones, the odd ones first: half hours, clock changes at midnight, two-hour changes, both edges of the date line. */
export const zones = [
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Pacific/Midway',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Norfolk',
  'Asia/Kathmandu',
  'Antarctica/Troll',
  'America/Nuuk',
  'America/Scoresbysund',
  'America/Havana',
  'America/Asuncion',
  'America/Miquelon',
  'America/St_Johns',
  'Atlantic/Azores',
  'Asia/Jerusalem',
  'Asia/Gaza',
  'Asia/Almaty',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Australia/Eucla',
  'Australia/Adelaide',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Marquesas',
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/New_York',
  'America/Mexico_City',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Berlin',
  'Europe/Moscow',
  'Europe/Istanbul',
  'Africa/Lagos',
  'Asia/Tokyo',
  'UTC',
] as const;

/** All that this runtime knows, more than four hundred. */
export const everyZone = Intl.supportedValuesOf('timeZone');

/** When the clocks of a zone change, 2024 to 2028. */
export function changesIn(where: string): Date[] {
  const changes: Date[] = [];
  let at = Temporal.Instant.from('2024-01-01T00:00Z').toZonedDateTimeISO(where).getTimeZoneTransition('next');
  for (; at && at.year < 2029; at = at.getTimeZoneTransition('next')) changes.push(new Date(at.epochMilliseconds));
  return changes;
}

export const zone = fc.constantFrom(...zones);
/** Any minute of 2024 to 2028. */
export const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2028, 11, 31) / 60_000 })
  .map((minute) => new Date(minute * 60_000));
