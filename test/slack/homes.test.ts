import { describe, expect, it } from 'vitest';
import type { UserId, WorkspaceId } from '../../src/domain/ids.ts';
import { openHomes } from '../../src/slack/homes.ts';
import type { HomeState } from '../../src/views/buttons.ts';
import { type Home, strangerHome } from '../../src/views/home.ts';

const dana = 'U0DANA' as UserId;
const group = (of: HomeState['group']): HomeState => ({ group: of, page: 0 });

/** Homes whose drawings end when the test says so; what was published, in order. */
function homesByHand() {
  const drawing: { readonly state: HomeState; end(): void; fail(): void }[] = [];
  const published: HomeState[] = [];
  const drawnFor = new Map<Home, HomeState>();
  const homes = openHomes({
    draw: ({ state }) =>
      new Promise((resolve, reject) => {
        const view: Home = { ...strangerHome };
        drawnFor.set(view, state);
        drawing.push({ state, end: () => resolve(view), fail: () => reject(new Error('the database is gone')) });
      }),
    forms: { publish: async (_, view) => void published.push(drawnFor.get(view)!) },
    home: { workspace: 'T0SALES' as WorkspaceId },
  });
  return { homes, drawing, published };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a Home that is drawn again before the first drawing has arrived', () => {
  it('ends with what was asked for last, in two drawings however many asked', async () => {
    const { homes, drawing, published } = homesByHand();
    const asked = [homes.open(dana, undefined), homes.refresh(dana)];
    await turn();
    asked.push(homes.show(dana, group('opened')), homes.refresh(dana));
    await turn();
    expect(drawing.map(({ state }) => state.group)).toEqual(['all']);
    drawing[0]!.end();
    await turn();
    drawing[1]!.end();
    await Promise.all(asked);
    expect(published.map((state) => state.group)).toEqual(['all', 'opened']);
    expect(drawing).toHaveLength(2);
  });

  it('is drawn also when the drawing before it broke, and that one’s failure is told to whoever asked for it', async () => {
    const { homes, drawing, published } = homesByHand();
    const first = homes.open(dana, undefined);
    await turn();
    const second = homes.show(dana, group('opened'));
    drawing[0]!.fail();
    await expect(first).rejects.toThrow('the database is gone');
    await turn();
    drawing[1]!.end();
    await second;
    expect(published).toEqual([group('opened')]);
  });

  it('does not wait for another person’s', async () => {
    const { homes, drawing, published } = homesByHand();
    void homes.open(dana, undefined);
    const ben = homes.open('U0BEN' as UserId, undefined);
    await turn();
    drawing[1]!.end();
    await ben;
    expect(published).toHaveLength(1);
    drawing[0]!.end();
  });
});
