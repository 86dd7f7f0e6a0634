import { describe, expect, it } from 'vitest';
import { asTyped } from '../../playground/slack/escape.ts';
import { pingsIn, readMrkdwn } from '../../playground/slack/mrkdwn.ts';
import { createWorkspace } from '../../playground/slack/workspace.ts';
import { cast } from './todo-app.ts';

const workspace = createWorkspace(cast, 'U0APP', { now: () => new Date('2026-11-23T09:00:00Z') });

describe('what a person types, as the app gets it with should_escape', () => {
  it.each`
    typed                                | arrives
    ${'hand Acme to @dana'}              | ${'hand Acme to <@U0DANA|dana>'}
    ${'digest in #general'}              | ${'digest in <#C0GEN|general>'}
    ${'add @nobody'}                     | ${'add @nobody'}
    ${'add Smith & Sons <new>'}          | ${'add Smith &amp; Sons &lt;new&gt;'}
    ${'add jane@acme.com: call'}         | ${'add <mailto:jane@acme.com|jane@acme.com>: call'}
    ${'add acme.com'}                    | ${'add <http://acme.com|acme.com>'}
    ${'see https://acme.com/a?b=1&c=2.'} | ${'see <https://acme.com/a?b=1&amp;c=2>.'}
    ${'add acme.com: call'}              | ${'add <http://acme.com|acme.com>: call'}
    ${'add acme.community'}              | ${'add acme.community'}
    ${'add sales.acme.co.uk'}            | ${'add <http://sales.acme.co.uk|sales.acme.co.uk>'}
    ${'add <!channel>'}                  | ${'add &lt;!channel&gt;'}
    ${'tell @channel'}                   | ${'tell <!channel>'}
    ${'add Acme Inc. Jane'}              | ${'add Acme Inc. Jane'}
    ${'did 3.5 things'}                  | ${'did 3.5 things'}
  `('$typed -> $arrives', ({ typed, arrives }) => expect(asTyped(typed, workspace, true)).toBe(arrives));

  it('leaves names and addresses alone without it, but never bare brackets', () => {
    expect(asTyped('<@dana> at acme.com', workspace, false)).toBe('&lt;@dana&gt; at acme.com');
  });
});

describe('mrkdwn, as a person reads it', () => {
  it.each`
    why                       | text                                   | read
    ${'a mention by name'}    | ${'<@U0DANA> is helping *Acme*'}       | ${'@Dana Fox is helping Acme'}
    ${'a channel'}            | ${'in <#C0GEN>'}                       | ${'in #general'}
    ${'a link with a label'}  | ${'see <https://a.com|the list>'}      | ${'see the list'}
    ${'a date'}               | ${'<!date^1^{date}|Fri 4 Dec>'}        | ${'Fri 4 Dec'}
    ${'escaped text'}         | ${'Smith &amp; Sons &lt;!channel&gt;'} | ${'Smith & Sons <!channel>'}
    ${'stars that are stars'} | ${'2 * 3 * 4 and snake_case_name'}     | ${'2 * 3 * 4 and snake_case_name'}
    ${'code keeps its marks'} | ${'type `*all*` _now_'}                | ${'type *all* now'}
    ${'a picture in code'}    | ${'so:\n```\n*a*\n└─ b\n```\nthere'}   | ${'so:\n*a*\n└─ b\nthere'}
    ${'two bold words'}       | ${'*Acme* and *Beta*: ~no~'}           | ${'Acme and Beta: no'}
  `('$why', ({ text, read }) => expect(readMrkdwn(text, workspace)).toBe(read));

  it('knows whom a text pings', () => {
    expect(pingsIn('<@U0DANA> <!channel> <!here|here> &lt;!everyone&gt; <!subteam^S1|reps>')).toEqual([
      'U0DANA',
      'channel',
      'here',
      'S1',
    ]);
  });
});
