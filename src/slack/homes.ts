import type { Looked } from '../commands/parts/show-home.ts';
import type { UserId } from '../domain/ids.ts';
import { type HomeState, readHomeState } from '../views/buttons.ts';
import type { Home } from '../views/home.ts';
import type { FormSeen } from './filled.ts';
import type { Forms } from './forms.ts';
import type { Installation } from './installation.ts';

const firstPage: HomeState = { group: 'all', page: 0 };

/** Who has Home in front of them is told again when something of theirs changes; more than these just open it anew. */
const watchedMost = 5_000;

export interface HomesNeed {
  draw(looked: Omit<Looked, 'now'>): Promise<Home>;
  readonly forms: Pick<Forms, 'publish'>;
  readonly home: Pick<Installation, 'workspace'>;
}

/** The Home tabs that were opened through this process. */
export function openHomes({ draw: drawn, forms, home }: HomesNeed) {
  const seen = new Map<UserId, HomeState>();
  const underWay = new Map<UserId, Promise<void>>();
  const notBegun = new Map<UserId, Promise<void>>();

  const draw = async (user: UserId): Promise<void> => {
    notBegun.delete(user);
    const state = seen.get(user) ?? firstPage;
    await forms.publish(user, await drawn({ workspace: home.workspace, actor: user, state }));
  };

  /**
   * One drawing of a person's Home at a time: of two that cross, the one with older facts could be the last to arrive,
   * and would stay. What comes while one is under way is in the next.
   */
  const drawSoon = (user: UserId): Promise<void> => {
    const waiting = notBegun.get(user);
    if (waiting) return waiting;
    const before = underWay.get(user) ?? Promise.resolve();
    const drawing = before.catch(() => {}).then(() => draw(user));
    notBegun.set(user, drawing);
    underWay.set(user, drawing);
    const over = () => void (underWay.get(user) === drawing && underWay.delete(user));
    drawing.then(over, over);
    return drawing;
  };

  const show = async (user: UserId, state: HomeState): Promise<void> => {
    seen.delete(user);
    seen.set(user, state);
    for (const [oldest] of seen) if (seen.size > watchedMost) seen.delete(oldest);
    await drawSoon(user);
  };
  return {
    show,
    /** Home was opened: where it was left, if Slack still knows. */
    open: (user: UserId, view: FormSeen | undefined): Promise<void> =>
      show(user, readHomeState(view?.filled.carries) ?? firstPage),
    /** Something of theirs changed. Nothing is drawn for whoever never looked. */
    async refresh(user: UserId): Promise<void> {
      if (seen.has(user)) await drawSoon(user);
    },
  };
}

export type Homes = ReturnType<typeof openHomes>;
