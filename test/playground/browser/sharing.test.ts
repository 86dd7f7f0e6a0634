import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharing } from '../../../playground/browser/client/sharing.ts';

/** As it comes over the wire, which knows no -0. */
const parsed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what one screen shares with the one before', () => {
  it('is everything when nothing changed, and always says what the new one says', () => {
    fc.assert(
      fc.property(fc.jsonValue().map(parsed), fc.jsonValue().map(parsed), (before, after) => {
        expect(sharing(before, after)).toEqual(after);
        expect(Object.is(sharing(before, parsed(before)), before)).toBe(true);
      }),
    );
  });

  it('is every message but the one that changed', () => {
    const before = {
      messages: [
        { ts: '1', blocks: [{ text: 'a' }] },
        { ts: '2', blocks: [{ text: 'b' }] },
      ],
      rooms: ['x'],
    };
    const after = sharing<typeof before>(before, {
      ...(parsed(before) as typeof before),
      messages: [
        { ts: '1', blocks: [{ text: 'a' }] },
        { ts: '2', blocks: [{ text: 'c' }] },
      ],
    });
    expect(after.messages[0]).toBe(before.messages[0]);
    expect(after.messages[1]).not.toBe(before.messages[1]);
    expect(after.rooms).toBe(before.rooms);
  });
});
