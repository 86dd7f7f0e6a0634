import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIn } from '../../src/bring-in.ts';
import { firstIdAt, newId } from '../../src/db/new-id.ts';
import { imported } from '../csv/files.ts';
import { people, useDesk } from '../support/desk.ts';

const desk = useDesk();
const milliseconds = fc.integer({ min: 0, max: Date.UTC(2500, 0, 1) });

describe('the ids of an instant', () => {
  it.each`
    instant                       | is                                        | why
    ${'1970-01-01T00:00:00.000Z'} | ${'00000000-0000-7000-8000-000000000000'} | ${'the first there is'}
    ${'2026-11-23T00:00:00.000Z'} | ${'01a205b3-d000-7000-8000-000000000000'} | ${'48 bits of milliseconds, then nothing but the version'}
  `('begin with $is: $why', ({ instant, is }: { instant: string; is: string }) => {
    expect(firstIdAt(new Date(instant))).toBe(is);
  });

  it('are those from its first to the first of the next millisecond, however many were made before', () => {
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: 1, max: 20 }), (at, many) => {
        const [from, to] = [firstIdAt(new Date(at)), firstIdAt(new Date(at + 1))];
        for (let made = 0; made < many; made += 1) {
          const id = newId(new Date(at));
          expect(id >= from && id < to).toBe(true);
        }
      }),
    );
  });
});

it('every entry has an id of the instant it was written at, whichever way it was written', async () => {
  const dana = desk.as('dana');
  desk.at('2026-11-23T14:00:00.123Z');
  await dana.types('add Acme, Jane Doe: call Jane');
  desk.at('2026-11-24T14:00:00.456Z');
  await dana.types('done Acme: she loved it');
  await dana.types('undo');
  await dana.types('settings hour 8:30');
  const now = new Date('2026-11-25T14:00:00.789Z');
  const brought = await bringIn(desk.db, { workspace: desk.workspace, owner: people.dana.user, now, dry: false }, () =>
    imported('company,contact,next step', 'Beta,Sam Roe,call Sam', 'Gamma,,'),
  );
  expect(brought).toMatchObject({ taken: 2 });
  desk.at('2026-11-26T14:00:00.001Z');
  await dana.types('undo');
  const rows = await desk.db.execute(sql`
    select id, what->>'kind' as kind, undoes is not null as undoes,
      at = uuid_extract_timestamp(id) as same from entries where workspace_id = ${desk.workspace}`);
  expect(rows.filter(({ same }) => !same)).toEqual([]);
  expect(rows.filter(({ undoes }) => undoes)).toHaveLength(3);
  expect(rows.length).toBeGreaterThan(8);
});
