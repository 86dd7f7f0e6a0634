import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Fault, Passing } from '../../playground/slack/faults.ts';
import type { ChannelId, DeliveryId } from '../../src/domain/ids.ts';
import { told, unasked } from '../support/deliveries.ts';
import { useReplicas } from '../support/replicas.ts';

const world = useReplicas();
/** Tuesday, 9:00 in New York. */
const tuesday = '2026-11-24T14:00:00Z';
const posts = () => world.slack.requests.filter(({ method }) => method === 'chat.postMessage').length;

async function begin(...names: readonly string[]) {
  const app = await world.start();
  for (const name of names) {
    const somebody = world.slack.as(name);
    await somebody.types('/nextstep add Acme of ' + name.slice(2) + ': send the checklist tomorrow');
  }
  return app;
}

describe('an app that is taken out of the workspace', () => {
  it.each(['token_revoked', 'account_inactive', 'invalid_auth'])(
    'as Slack says to a nudge (%s): not one call more, and when it is back the days to come are as ever',
    async (code) => {
      const app = await begin('U0DANA', 'U0BEN');
      world.slack.breakToken(code);
      world.at(tuesday);
      await app.tick();
      expect(await world.db.execute(sql`select disabled from workspaces`)).toEqual([{ disabled: code }]);
      expect(world.logged.some((line) => line.includes('"workspace.disabled"') && line.includes(code))).toBe(true);
      const body = await (await fetch(`http://127.0.0.1:${app.opsPort}/metrics`)).text();
      expect(body).toContain('nextstep_workspaces_disabled 1');
      const before = world.slack.requests.length;
      for (const later of ['2026-11-24T14:01:00Z', '2026-11-24T14:30:00Z']) {
        world.at(later);
        await app.tick();
      }
      expect(world.slack.requests).toHaveLength(before);
      world.slack.breakToken(undefined);
      world.at('2026-11-27T13:00:00Z');
      await app.tick();
      world.at('2026-11-27T14:00:00Z');
      await app.tick();
      expect([unasked(world, 'U0DANA').length, unasked(world, 'U0BEN').length]).toEqual([1, 1]);
      // None of the days between is owed, and none is told of as an outage.
      const days = (await world.db.execute(sql`select distinct period from deliveries order by 1`)).map(({ period }) => period);
      expect(days).toEqual(['2026-11-24', '2026-11-27']);
    },
  );

  it('as its events say, before anything is tried; a new start with a token that works begins again', async () => {
    const app = await begin('U0DANA');
    await world.slack.uninstalls();
    await app.settled();
    const before = posts();
    world.at(tuesday);
    await app.tick();
    expect(posts()).toBe(before);
    await app.stop();
    world.slack.breakToken(undefined);
    world.at('2026-11-24T15:00:00Z');
    const again = await world.start();
    await again.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it.each<{ why: string; from?: Record<string, string>; asked?: Fault }>([
    { why: 'of another workspace', from: { team_id: 'T0OTHER' } },
    { why: 'that is old, or not Slack’s last word: our token works' },
    { why: 'while Slack has trouble of its own', asked: { error: 'internal_error' } },
    { why: 'while Slack cannot be asked', asked: { status: 500 } },
  ])('is still there after an event $why', async ({ from = {}, asked }) => {
    const app = await begin('U0DANA');
    if ('team_id' in from) world.slack.breakToken('token_revoked');
    if (asked) world.slack.failNext('auth.test', asked);
    await world.slack.emits('app_uninstalled', { type: 'app_uninstalled' }, from);
    await app.settled();
    world.slack.breakToken(undefined);
    world.at(tuesday);
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('is still there when the word of it was heard by a process that has lost its lease since', async () => {
    const app = await begin('U0DANA');
    await world.db.execute(sql`
      create function overtake() returns trigger language plpgsql as $$
      begin update deliveries set attempt = attempt + 1 where id = new.id; return null; end $$`);
    await world.db.execute(sql`
      create trigger overtaken after update on deliveries for each row
      when (old.state = 'pending' and new.state = 'sending') execute function overtake()`);
    world.slack.failNext('chat.postMessage', { error: 'account_inactive' });
    world.at(tuesday);
    await app.tick();
    await world.db.execute(sql`drop trigger overtaken on deliveries`);
    expect(await told(world, 'nudge')).toEqual([expect.objectContaining({ state: 'sending' })]);
    expect(await world.db.execute(sql`select disabled from workspaces`)).toEqual([{ disabled: null }]);
  });

  it('is still there when only somebody’s own token was revoked', async () => {
    const app = await begin('U0DANA');
    await world.slack.emits('tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: ['U0BEN'], bot: [] } });
    await app.settled();
    world.at(tuesday);
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });
});

describe('a rep Slack does not let us write to', () => {
  it('is left alone, a leader hears it once, and the rep’s next command brings the nudges back', async () => {
    const app = await begin('U0DANA');
    await world.slack.as('U0ADA').types('/nextstep help');
    world.slack.failNext('chat.postMessage', { error: 'cannot_dm_bot' });
    world.at(tuesday);
    await app.tick();
    expect(await told(world, 'nudge')).toEqual([{ state: 'refused', reason: 'cannot_dm_bot', period: '2026-11-24' }]);
    for (const day of ['24T14:05', '25T14:00', '25T14:01', '26T14:00', '26T14:01']) {
      world.at(`2026-11-${day}:00Z`);
      await app.tick();
    }
    expect(unasked(world, 'U0DANA')).toEqual([]);
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringMatching(/does not let me write to @Dana Fox.*no nudges for now/)]);
    await world.slack.as('U0DANA').types('/nextstep list');
    world.at('2026-11-27T14:00:00Z');
    await app.tick();
    expect(unasked(world, 'U0DANA')).toHaveLength(1);
  });

  it('whose account turns out to be closed: told as such, once', async () => {
    const app = await begin('U0DANA');
    await world.slack.as('U0ADA').types('/nextstep help');
    await world.slack.changes('U0DANA', { deleted: true });
    world.at(tuesday);
    await app.tick();
    world.at('2026-11-24T14:01:00Z');
    await app.tick();
    await app.tick();
    expect(unasked(world, 'U0ADA')).toEqual([expect.stringContaining('deactivated')]);
  });
});

describe('a digest whose answer was lost', () => {
  const monday = '2026-11-30T08:00:00Z';

  async function lost() {
    const app = await world.start();
    const ada = world.slack.as('U0ADA');
    for (const typed of ['add Acme', 'did Acme: sent the checklist']) await ada.types(`/nextstep ${typed}`);
    await ada.types('/nextstep settings hour 16:00');
    await ada.types('/nextstep digest here', { channel: 'sales' });
    world.slack.failNext('chat.postMessage', { status: 500 });
    world.at(monday);
    await app.tick();
    world.at('2026-11-30T08:01:00Z');
    await app.tick();
    await app.tick();
    return { app, ada };
  }

  it('is not said twice: whoever chose the channel is asked to look, and one press posts it again, once', async () => {
    const { app, ada } = await lost();
    expect(unasked(world, 'sales')).toHaveLength(0);
    const [asked] = world.slack.messages('U0ADA').filter(({ text }) => text.includes('did not tell me whether it arrived'));
    expect(asked!.text).toContain('#sales');
    const pressed = await ada.presses(asked!, 'Post it again');
    expect(pressed.message!.text).toContain('I am posting it now');
    await app.tick();
    await app.tick();
    expect(unasked(world, 'sales')).toHaveLength(1);
    expect(await told(world, 'digest')).toEqual([expect.objectContaining({ state: 'sent' })]);
  });
});

describe('the pace of a workspace', () => {
  /** A hundred notices of one workspace, and one of another, all due. */
  async function crowd() {
    const notice = (workspace: string, n: number) => ({
      workspace,
      id: `01900000-0000-7000-8000-${workspace === 'T0SALES' ? '0' : '1'}${String(n).padStart(11, '0')}` as DeliveryId,
    });
    await world.db.execute(sql`
      insert into workspaces (workspace_id, created_at, pepper) values ('T0OTHER', now(), 'x') on conflict do nothing`);
    const content = JSON.stringify({
      kind: 'notice',
      problem: { kind: 'digest-channel', channel: 'C0SALES' as ChannelId, code: 'is_archived' },
    });
    for (const { workspace, id } of [...Array.from({ length: 100 }, (_, n) => notice('T0SALES', n)), notice('T0OTHER', 0)])
      await world.db.execute(sql`
        insert into deliveries (workspace_id, id, kind, to_id, period, content, state, due_at, created_at)
        values (${workspace}, ${id}, 'notice', 'U0DANA', ${id}, ${content}::jsonb, 'pending', '2026-11-23T13:00:00Z', '2026-11-23T13:00:00Z')`);
  }
  const sent = async (workspace: string) =>
    Number(
      (await world.db.execute(sql`select count(*) from deliveries where workspace_id = ${workspace} and state = 'sent'`))[0]![
        'count'
      ],
    );

  it('lets four seconds’ worth go at once and then five a second, and holds up nobody else', async () => {
    const app = await begin('U0BEN');
    await crowd();
    await app.tick();
    expect([await sent('T0SALES'), await sent('T0OTHER')]).toEqual([21, 1]);
    world.at('2026-11-23T14:00:10Z');
    await Promise.all([app.tick(), (await world.start()).tick()]);
    // After ten seconds: what four seconds allow, no more, whoever asks.
    expect(await sent('T0SALES')).toBe(42);
  });

  it('stops for one that Slack asks to wait, and for nobody else', async () => {
    const app = await begin('U0BEN');
    await crowd();
    const ofSales = ({ method, args }: Passing) =>
      method === 'chat.postMessage' && String(args['client_msg_id']).includes('-8000-0');
    world.slack.weather = {
      arrives: (call) => (ofSales(call) ? { retryAfter: 30 } : undefined),
      done: () => {},
      answered: () => {},
    };
    await app.tick();
    expect([await sent('T0SALES'), await sent('T0OTHER')]).toEqual([0, 1]);
    world.slack.weather = undefined;
    const before = posts();
    world.at('2026-11-23T14:00:29Z');
    await app.tick();
    expect(posts()).toBe(before);
    world.at('2026-11-23T14:00:31Z');
    await app.tick();
    expect(await sent('T0SALES')).toBeGreaterThan(0);
    expect(await world.db.execute(sql`select max(tries) as tries from deliveries`)).toEqual([{ tries: 0 }]);
  });
});
