import type { LocalDay, WorkWeek } from '../domain/calendar.ts';
import type { UserId } from '../domain/ids.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rhythms } from '../domain/rhythm.ts';
import { type Stage, stageLabel } from '../domain/stage.ts';
import { isQuiet } from '../domain/standing-list.ts';
import { buttons } from './buttons.ts';
import { count } from './days.ts';
import { actions, context, type Message, message, plain, section } from './message.ts';
import { paragraphs } from './paragraphs.ts';
import { called, nextWords, standing } from './said.ts';

export type Filter = '' | 'quiet' | Stage;

export interface Listed {
  /** In the order to show them. */
  readonly prospects: readonly Prospect[];
  readonly filter: Filter;
  readonly whose: UserId | null;
  readonly page: number;
  readonly rhythms: Rhythms;
  readonly week: WorkWeek;
}

const perPage = 15;

export function listView({ prospects, filter, whose, page, rhythms, week }: Listed, today: LocalDay): Message {
  if (prospects.length === 0) return plain(nobody(filter, whose));
  const kind = filter && `, ${filter === 'quiet' ? filter : stageLabel(filter)}`;
  const whom = whose ? `${kind && ','} with <@${whose}>` : '';
  const pages = Math.ceil(prospects.length / perPage);
  const at = Math.min(page, pages - 1);
  const shown = prospects.slice(at * perPage, (at + 1) * perPage);
  const asked = [whose && `<@${whose}>`, filter].filter(Boolean).join(' ');
  const turn = [
    at > 0 ? buttons.list.draw('Back', { filter: asked, page: at - 1 }) : null,
    at + 1 < pages ? buttons.list.draw('More', { filter: asked, page: at + 1 }) : null,
  ].filter((button) => button !== null);
  const number = count(prospects.length, 'prospect');
  return message(
    section(`*${number}*${kind}${whom}`),
    ...paragraphs(
      shown.map((prospect) => line(prospect, isQuiet(prospect, rhythms, week, today), today)),
      5,
    ),
    pages > 1 ? context(`Page ${at + 1} of ${pages}`) : null,
    actions(turn),
  );
}

function nobody(filter: Filter, whose: UserId | null): string {
  const which = filter === 'quiet' ? filter : filter && `“${stageLabel(filter)}”`;
  if (whose) return which ? `<@${whose}> has nobody who is ${which} right now.` : `<@${whose}> has nobody on their list.`;
  return which
    ? `Nobody on your list is ${which} right now.`
    : 'Nobody is on your list yet. `/nextstep add Acme: send them the checklist` adds the first. Who could you help a little?';
}

function line(prospect: Prospect, quiet: boolean, today: LocalDay): string {
  const who = `• ${called(prospect)} (${standing(prospect, today)})`;
  return prospect.stopped ? who : `${who}: ${nextWords(prospect, quiet, 120, today)}`;
}
