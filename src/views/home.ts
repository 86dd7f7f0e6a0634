import type { HomeView } from '@slack/types';
import type { LocalDay } from '../domain/calendar.ts';
import type { Coaching } from '../domain/coach/coaching.ts';
import { type Group, type Grouped, groups } from '../domain/groups.ts';
import type { ProspectId } from '../domain/ids.ts';
import type { NudgeContent } from '../domain/nudge-content.ts';
import type { Prospect } from '../domain/prospect.ts';
import type { Rep } from '../domain/rep.ts';
import type { Rhythms } from '../domain/rhythm.ts';
import type { Stage } from '../domain/stage.ts';
import { isQuiet } from '../domain/standing-list.ts';
import { buttons, type HomeState, menus } from './buttons.ts';
import type { ModalBlock } from './form.ts';
import { groupLabels, nobodyIn } from './groups.ts';
import { homeHead } from './home-head.ts';
import { actions, context, header, numberedActions, section } from './message.ts';
import { called, nextWords, standing, waitingWords } from './said.ts';
import { teamButtons } from './settings.ts';
import { todayLines } from './today.ts';

/** The Home tab as Slack takes it, of the blocks that we draw. */
export interface Home extends Omit<HomeView, 'blocks'> {
  blocks: ModalBlock[];
}

export interface HomeModel {
  readonly rep: Rep;
  readonly state: HomeState;
  /** Today's planned steps and quiet people, as a nudge would name them. */
  readonly content: NudgeContent | null;
  readonly grouped: Grouped;
  readonly rhythms: Rhythms;
  readonly coaching: Coaching;
  readonly week: { readonly gives: number; readonly asks: number; readonly promisesKept: number };
  /** An admin is asked for the digest's channel. */
  readonly asksForChannel: boolean;
  /** For managers and admins: how many are quiet in the whole team, by stage. */
  readonly team: Partial<Record<Stage, number>> | null;
}

// Slack's limits are 100 blocks and 250 KB: a head of 10, today's eight lines with two blocks each, and these.
const perPage = 20;
const stepMost = 120;

/** Today, then everybody, by group and page. Drawn whole each time from how things stand. */
export function homeView(model: HomeModel, today: LocalDay): Home {
  const { state, grouped } = model;
  const people = grouped[state.group];
  const pages = Math.max(1, Math.ceil(people.length / perPage));
  const page = Math.min(state.page, pages - 1);
  const shown = people.slice(page * perPage, (page + 1) * perPage);
  return {
    type: 'home',
    private_metadata: JSON.stringify({ ...state, page }),
    blocks: numberedActions([
      ...homeHead(model, today),
      ...todayPart(model, today),
      header(grouped.all.length ? `Your people (${grouped.all.length})` : 'Your people'),
      ...finding(grouped, state),
      ...(shown.length ? shown.map((prospect) => row(prospect, model, today)) : [section(nobody(state.group, grouped))]),
      ...turning(state.group, page, pages),
      ...teamPart(model),
    ]),
  };
}

function todayPart({ content, grouped, coaching }: HomeModel, today: LocalDay): ModalBlock[] {
  const lines = content ? todayLines(content, named(content, grouped), coaching, today) : [];
  if (lines.length === 0)
    return [header('Today'), section(grouped.all.length ? 'Nobody needs a step from you today.' : 'Nothing yet.')];
  return [header('Today'), ...lines, ...(content && content.more > 0 ? [context(`And ${content.more} more below.`)] : [])];
}

function named({ items }: NudgeContent, { all }: Grouped): ReadonlyMap<ProspectId, Prospect> {
  const ids = new Set(items.map(({ prospect }) => prospect));
  return new Map(all.flatMap((prospect) => (ids.has(prospect.id) ? [[prospect.id, prospect] as const] : [])));
}

function finding(grouped: Grouped, { group: chosen, chosen: times = 0 }: HomeState): ModalBlock[] {
  if (grouped.all.length === 0) return [];
  const choices = groups
    .filter((group) => group === chosen || grouped[group].length > 0)
    .map((group) => ({ label: `${groupLabels[group]} (${grouped[group].length})`, carried: { group } }));
  const find = menus.homeFind.draw('Find somebody');
  return [{ ...actions([menus.homeGroup.draw('Show', choices, { group: chosen }), find]), block_id: `find ${times}` }];
}

function row(prospect: Prospect, { rhythms, rep }: HomeModel, today: LocalDay): ModalBlock {
  const next = nextWords(prospect, isQuiet(prospect, rhythms, rep.week, today), stepMost, today);
  return {
    ...section(`${called(prospect)} · ${standing(prospect, today)}\n${next}`),
    accessory: buttons.show.draw('Open', { prospect: prospect.id }),
  };
}

function nobody(group: Group, { all }: Grouped): string {
  return all.length === 0 ? 'Nobody is on your list yet. Who could you help a little?' : nobodyIn[group];
}

function turning(group: Group, page: number, pages: number): ModalBlock[] {
  if (pages === 1) return [];
  const turn = [
    ...(page > 0 ? [buttons.homePage.draw('Back', { group, page: page - 1 })] : []),
    ...(page + 1 < pages ? [buttons.homePage.draw('More', { group, page: page + 1 })] : []),
  ];
  return [context(`Page ${page + 1} of ${pages}`), actions(turn)];
}

function teamPart({ team, rep, state: { chosen: times = 0 } }: HomeModel): ModalBlock[] {
  if (!team) return [];
  return [
    header('The team'),
    section(waitingWords(team) ?? 'Nobody is quiet.'),
    { ...actions([menus.homeColleague.draw('See a colleague’s list'), ...teamButtons(rep)]), block_id: `team ${times}` },
  ];
}

/** For guests, and people of other workspaces: nothing of the team's is shown. */
export const strangerHome: Home = {
  type: 'home',
  blocks: [section('Next Step works for full members of this workspace only. Please ask a colleague who is one.')],
};
