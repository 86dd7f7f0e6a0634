import type { AgreedSilence } from '../../../src/domain/agreed-silence.ts';
import type { Prospect } from '../../../src/domain/prospect.ts';
import type { Rep } from '../../../src/domain/rep.ts';
import { defaultRhythms } from '../../../src/domain/rhythm.ts';
import { whyView } from '../../../src/views/why.ts';
import { day, rep } from '../../domain/some.ts';
import { scene } from '../../support/gallery.ts';
import { acme, acmeWith, ben, beta, inStage, names, today } from '../cast.ts';

const why = (prospect: Prospect, owner: Partial<Rep> = {}, silence: AgreedSilence | null = null) =>
  whyView(prospect, silence, { ...rep, ...owner }, defaultRhythms, today);
const quiet = { contactedOn: day('2026-11-16'), touchedOn: day('2026-11-16') };
const since = (from: string) => ({ contactedOn: day(from), touchedOn: day(from), stageSince: day(from) });

const later = { key: 'acme', holder: acme().id, owner: ben, until: day('2027-03-01') };

export const scenes = [
  scene('quiet today', 'the rule and its numbers', why(acme(quiet))),
  scene('not yet quiet', 'from when', why(acme({ contactedOn: day('2026-11-23'), touchedOn: day('2026-11-23') }))),
  scene('a step is planned', 'the day decides', why(acmeWith('2026-11-26'))),
  scene('a step for today', 'today', why(acmeWith('2026-11-24'))),
  scene('a step they were told about', 'the promise', why(acmeWith('2026-11-24', { promise: true }))),
  scene('new', 'somebody new', why(beta(quiet))),
  scene(
    'deciding, and more given than asked',
    'why a tiny ask comes next',
    why(inStage('deciding', { ...quiet, gives: 3, asks: 1 })),
  ),
  scene('silent', 'two steps without an answer', why(acme({ ...quiet, unanswered: 2 }))),
  scene('an ask is open', 'a gift first', why(acme({ ...quiet, asks: 1, unansweredAsks: 1, unanswered: 1 }))),
  scene('two asks are open', 'gifts until they answer', why(acme({ ...quiet, asks: 2, unansweredAsks: 2, unanswered: 2 }))),
  scene('in the month after a yes', 'every week', why(inStage('won', since('2026-11-16')))),
  scene('opened long ago', 'every four weeks', why(inStage('won', { ...since('2026-10-20'), stageSince: day('2026-09-01') }))),
  scene('opened long ago, and nobody wrote since', 'the rule that made them quiet', why(inStage('won', since('2026-09-01')))),
  scene('not now', 'thirty working days', why(inStage('not now', since('2026-11-02')))),
  scene('not now, with a day agreed', 'the day decides', why(inStage('not now', { ...quiet, agreedUntil: day('2027-03-01') }))),
  scene('a no', 'rest', why(inStage('no', since('2026-11-02')))),
  scene('a no that had a step since', 'twice as long', why(inStage('no', { ...quiet, stageSince: day('2026-08-03') }))),
  scene('slower, by choice', 'how much', why(acme({ ...quiet, slower: 1 }))),
  scene('touched today', 'not before tomorrow', why(acme({ contactedOn: today, touchedOn: today }))),
  scene('snoozed', 'until when', why(acme({ ...quiet, snoozedUntil: day('2026-12-08') }))),
  scene('from an import', 'spread over two weeks', why(beta({ ...quiet, spreadTo: day('2026-12-01') }))),
  scene('named once already', 'and when again', why(acme({ ...quiet, nudges: 1, nudgedOn: day('2026-11-23') }))),
  scene('named three times', 'and when again', why(acme({ ...quiet, nudges: 3, nudgedOn: day('2026-11-20') }))),
  scene('asked five times', 'silent until the rep acts', why(acme({ ...quiet, nudges: 5, nudgedOn: day('2026-11-20') }))),
  scene('named today', 'why, and when again', why(acme({ ...quiet, nudges: 1, nudgedOn: today }))),
  scene(
    'a step that was overdue and named today',
    'why, and when again',
    why({ ...acmeWith('2026-11-20'), nudges: 2, nudgedOn: today }),
  ),
  scene('asked today, the fifth time', 'why, and that it was the last', why(acme({ ...quiet, nudges: 5, nudgedOn: today }))),
  scene('asked us to stop', 'never', why(acme({ stopped: true }))),
  scene('removed', 'never', why(acme({ removed: true }))),
  scene('nudges are off', 'and how they come back', why(acme(quiet), { strength: 'off' })),
  scene('while away', 'until when', why(acme(quiet), { awayUntil: day('2026-12-07') })),
  scene(
    'a colleague agreed on a silence',
    'with whom, and until when',
    why(acme({ ...quiet, silentUntil: later.until }), {}, later),
  ),
  scene('a long name', 'whole', why(beta({ ...quiet, name: names.long }))),
];
