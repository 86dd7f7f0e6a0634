import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { Interrupted, describeFailure, failureOf } from '../../src/db/failure.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error('about Jane'), { code, ...more });

describe('what a database error means', () => {
  it.each([
    ['23505', 'duplicate', 'a unique key'],
    ['40001', 'conflict', 'serialization'],
    ['40P01', 'conflict', 'deadlock'],
    ['53100', 'full', 'disk'],
    ['53300', 'busy', 'too many connections'],
    ['57014', 'busy', 'statement timeout'],
    ['55P03', 'busy', 'lock timeout'],
    ['57P01', 'unavailable', 'killed by the administrator'],
    ['57P03', 'unavailable', 'starting up'],
    ['08P01', 'unavailable', 'how PgBouncer says that its server is gone'],
    ['25006', 'unavailable', 'the primary became a standby'],
    ['ECONNREFUSED', 'unavailable', 'nobody listens'],
    ['CONNECTION_CLOSED', 'unavailable', 'the driver'],
    ['CONNECT_TIMEOUT', 'unavailable', 'the driver'],
    ['23503', 'fault', 'a foreign key is a mistake of ours'],
    ['42P01', 'fault', 'so is a missing table'],
    ['0A000', 'fault', 'a feature that is not there'],
  ])('%s is %s', (code, failure, _why) => {
    expect(failureOf(coded(code))).toBe(failure);
    expect(failureOf(new DrizzleQueryError('select $1', ['Jane'], coded(code)))).toBe(failure);
  });

  it('lets a statement prepared before a migration be tried again', () => {
    expect(failureOf(coded('0A000', { routine: 'RevalidateCachedQuery' }))).toBe('conflict');
  });

  it('keeps our own verdict, however it is wrapped', () => {
    const ours = new Interrupted('unsure', 'LOST', coded('57P01'));
    expect(failureOf(new DrizzleQueryError('commit', [], ours))).toBe('unsure');
    expect(describeFailure(ours)).toEqual({ failure: 'unsure', code: 'LOST' });
  });

  it.each([[undefined], ['text'], [null], [new Error('x')], [{}]])('takes anything thrown: %s', (thrown) => {
    expect(failureOf(thrown)).toBe('fault');
  });
});

it('tells the log nothing that a person typed', () => {
  const wrapped = new DrizzleQueryError(
    'insert ... $1',
    ['Jane'],
    coded('23505', { constraint_name: 'prospects_name', detail: 'Jane' }),
  );
  expect(describeFailure(wrapped)).toEqual({ failure: 'duplicate', code: '23505', constraint: 'prospects_name' });
  expect(JSON.stringify(describeFailure(wrapped))).not.toContain('Jane');
});
