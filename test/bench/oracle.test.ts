import { describe, expect, it } from 'vitest';
import type { History, Row, Shown, Standing } from '../../bench/year/history.ts';
import { judge } from '../../bench/year/oracle.ts';

const at = (text: string) => Date.parse(`2026-${text}:00Z`);
const rep = 'U0DANA';
/** From Monday 23 November: Monday to Friday at nine, in Berlin, where it is one hour later than in UTC. */
const dana: Standing = {
  at: at('11-20T08:00'),
  zone: 'Europe/Berlin',
  hour: '09:00',
  weekdays: [1, 2, 3, 4, 5],
  holidays: [],
  awayFrom: null,
  awayUntil: null,
  on: true,
};
const sent = (day: string): Row => ({ rep, day: `2026-${day}`, state: 'sent', reason: null, ended: at(`${day}T08:00`) });
const skipped = (day: string, ended: string): Row => ({
  rep,
  day: `2026-${day}`,
  state: 'skipped',
  reason: 'outage',
  ended: at(ended),
});
const shown = (day: string, when = `${day}T08:00`): Shown => ({ rep, day: `2026-${day}`, at: at(when) });

/** A week that went as it should, but for what is said. */
function week(told: Partial<History> & { readonly standings?: readonly Standing[]; readonly any?: boolean } = {}) {
  const days = ['11-23', '11-24', '11-25', '11-26', '11-27'];
  const life = { rep, standings: told.standings ?? [dana], topics: [{ at: dana.at, any: told.any ?? true }] };
  const good = { rows: days.map(sent), shown: days.map((day) => shown(day)), down: [], mute: [], until: at('11-30T00:00') };
  const { standings: _standings, any: _any, ...history } = told;
  return judge({ lives: [life], ...good, ...history });
}
const wrongs = (told?: Parameters<typeof week>[0]) => week(told).faults.map(({ wrong, day }) => `${wrong} ${day}`);
const but = <One extends { readonly day: string }>(all: readonly One[], day: string, ...others: One[]) => [
  ...all.filter((one) => one.day !== `2026-${day}`),
  ...others,
];
const rows = ['11-23', '11-24', '11-25', '11-26', '11-27'].map(sent);
const messages = ['11-23', '11-24', '11-25', '11-26', '11-27'].map((day) => shown(day));

describe('the oracle of the year', () => {
  it('finds nothing wrong with a week in which nothing was', () => {
    expect(week()).toMatchObject({ sent: 5, faults: [] });
  });

  it.each([
    {
      why: 'neither row nor message',
      is: 'missed 2026-11-25',
      told: { rows: but(rows, '11-25'), shown: but(messages, '11-25') },
    },
    {
      why: 'still waiting when its day was over',
      is: 'missed 2026-11-25',
      told: { rows: but(rows, '11-25', { ...sent('11-25'), state: 'pending' }), shown: but(messages, '11-25') },
    },
    { why: 'twice', is: 'doubled 2026-11-25', told: { shown: [...messages, shown('11-25', '11-25T09:00')] } },
    { why: 'a minute early', is: 'early 2026-11-25', told: { shown: but(messages, '11-25', shown('11-25', '11-25T07:59')) } },
    {
      why: 'when the window has closed',
      is: 'late 2026-11-25',
      told: { shown: but(messages, '11-25', shown('11-25', '11-25T16:00')) },
    },
    {
      why: 'on a Saturday',
      is: 'day off 2026-11-28',
      told: { rows: [...rows, sent('11-28')], shown: [...messages, shown('11-28')] },
    },
    {
      why: 'while away',
      is: 'day off 2026-11-25',
      told: { standings: [dana, { ...dana, at: at('11-24T12:00'), awayUntil: '2026-11-26' }] },
    },
    {
      why: 'with nudges off',
      is: 'day off 2026-11-27',
      told: { standings: [dana, { ...dana, at: at('11-26T12:00'), on: false }] },
    },
    {
      why: 'an hour before the twelfth',
      is: 'close 2026-11-25',
      told: {
        standings: [dana, { ...dana, at: at('11-24T15:00'), zone: 'Pacific/Kiritimati' }, { ...dana, at: at('11-24T23:00') }],
        shown: but(messages, '11-25', shown('11-25', '11-24T19:00')),
      },
    },
    {
      why: 'skipped while everything ran',
      is: 'needless 2026-11-25',
      told: { rows: but(rows, '11-25', skipped('11-25', '11-25T16:00')), shown: but(messages, '11-25') },
    },
    { why: 'recorded as sent, and never shown', is: 'misrecorded 2026-11-25', told: { shown: but(messages, '11-25') } },
    {
      why: 'recorded as skipped, and shown',
      is: 'misrecorded 2026-11-25',
      told: { rows: but(rows, '11-25', skipped('11-25', '11-25T16:00')) },
    },
    {
      why: 'a record of a Sunday',
      is: 'misrecorded 2026-11-29',
      told: { rows: [...rows, skipped('11-29', '11-29T16:00')], until: at('12-02T00:00') },
    },
  ])('calls it $is: $why', ({ is, told }) => {
    expect(wrongs(told)).toContain(is);
  });

  it('takes a record for good when nothing ran, and silence when there was nothing to say', () => {
    const down = [{ from: at('11-25T00:00'), to: at('11-25T20:00') }];
    const absent = { rows: but(rows, '11-25', skipped('11-25', '11-25T20:00')), shown: but(messages, '11-25') };
    expect(wrongs({ ...absent, down })).toEqual([]);
    expect(week({ rows: [], shown: [], any: false })).toMatchObject({ sent: 0, silent: 5, faults: [] });
  });
});
