import { describe, expect, it } from 'vitest';
import { BadConfig, readConfig, readDatabaseConfig } from '../src/config.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const http = { SLACK_MODE: 'http', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'shh' };
const problems = (variables: NodeJS.ProcessEnv, read: (from: NodeJS.ProcessEnv) => unknown = readConfig): string => {
  try {
    read(variables);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(BadConfig);
    return error instanceof Error ? error.message : '';
  }
};

describe('the settings', () => {
  it('need two tokens, and everything else has a value that works on a laptop', () => {
    expect(readConfig(socket)).toEqual({
      slack: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: undefined, sockets: 2 },
      database: { folder: '.nextstep' },
      host: '127.0.0.1',
      port: 3000,
      opsPort: 8081,
      logLevel: 'info',
    });
  });

  it('in production listen to everybody and need a database', () => {
    const config = readConfig({ ...socket, NODE_ENV: 'production', DATABASE_URL: 'postgres://db/nextstep' });
    expect(config).toMatchObject({ host: '0.0.0.0', database: { url: 'postgres://db/nextstep' } });
  });

  it('need only the secrets of their own mode', () => {
    expect(readConfig(http).slack).toEqual({ mode: 'http', botToken: 'xoxb-1', signingSecret: 'shh', apiUrl: undefined });
    expect(problems({ ...http, SLACK_MODE: 'socket' })).toContain('SLACK_APP_TOKEN: missing');
    expect(problems({ ...http, SLACK_MODE: 'socket' })).not.toContain('SLACK_SIGNING_SECRET');
    expect(problems({ ...socket, SLACK_MODE: 'http' })).toContain('SLACK_SIGNING_SECRET: missing');
    expect(problems({ ...socket, SLACK_MODE: 'http' })).not.toContain('SLACK_APP_TOKEN');
  });

  it.each(['https://slack-gov.com/api/', 'https://slack-gov.com/api', 'https://slack-gov.com/api//'])(
    'take another Slack at %s, with or without the last stroke',
    (SLACK_API_URL) => {
      expect(readConfig({ ...socket, SLACK_API_URL }).slack.apiUrl).toBe('https://slack-gov.com/api/');
    },
  );

  it('take an empty variable, as an orchestrator writes one that is not set, for none', () => {
    const empty = { PORT: '', HOST: '', DATABASE_URL: '', LOG_LEVEL: '', SLACK_MODE: '', SLACK_API_URL: '', OPS_PORT: ' ' };
    expect(readConfig({ ...socket, ...empty })).toEqual(readConfig(socket));
    expect(problems({ ...socket, SLACK_BOT_TOKEN: '' })).toContain('SLACK_BOT_TOKEN: missing');
  });

  it('lose the line end that a secret’s file had', () => {
    expect(readConfig({ ...http, SLACK_BOT_TOKEN: 'xoxb-1\n', SLACK_SIGNING_SECRET: ' shh\r\n' })).toEqual(readConfig(http));
  });
});

describe('what is wrong', () => {
  it('is said all at once, by name', () => {
    const said = problems({
      NODE_ENV: 'production',
      SLACK_BOT_TOKEN: 'hunter2',
      SLACK_APP_TOKEN: 'hunter2',
      PORT: 'hunter2',
      OPS_PORT: '70000',
      LOG_LEVEL: 'hunter2',
      SLACK_SOCKETS: '11',
      SLACK_API_URL: 'hunter2',
    });
    const names = [...said.matchAll(/^ {2}- (\w+):/gm)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set([
        'DATABASE_URL',
        'LOG_LEVEL',
        'OPS_PORT',
        'PORT',
        'SLACK_API_URL',
        'SLACK_APP_TOKEN',
        'SLACK_BOT_TOKEN',
        'SLACK_SOCKETS',
      ]),
    );
    expect(names).toHaveLength(8);
    expect(said).not.toContain('hunter2');
  });

  it.each<{ name: string; value: string; why: string }>([
    { name: 'SLACK_MODE', value: 'websocket', why: 'one of two words' },
    { name: 'SLACK_BOT_TOKEN', value: 'xoxp-hunter2', why: 'a person’s token' },
    { name: 'SLACK_APP_TOKEN', value: 'xoxb-hunter2', why: 'the other token' },
    { name: 'DATABASE_URL', value: 'mysql://root:hunter2@db/x', why: 'another database' },
    { name: 'DATABASE_URL', value: 'localhost:5432', why: 'no address' },
    { name: 'PORT', value: '-1', why: 'no port' },
    { name: 'PORT', value: '80.5', why: 'no port' },
    { name: 'SLACK_SOCKETS', value: '0', why: 'nobody would be heard' },
    { name: 'SLACK_API_URL', value: 'file:///etc/passwd', why: 'not the web' },
  ])('$name $why: said without the value', ({ name, value }) => {
    const said = problems({ ...socket, [name]: value });
    expect(said.match(/^ {2}- /gm)).toHaveLength(1);
    expect(said).toContain(`- ${name}:`);
    expect(said).not.toContain(value);
    expect(said).not.toContain('hunter2');
  });

  it('about the mode leaves open which secret is missing', () => {
    expect(problems({ SLACK_MODE: 'htttp', SLACK_BOT_TOKEN: 'xoxb-1' }).match(/^ {2}- \w+:/gm)).toEqual(['  - SLACK_MODE:']);
  });

  it('of Slack does not matter to what only needs the database', () => {
    expect(readDatabaseConfig({ DATABASE_URL: 'postgresql://db/x' })).toEqual({
      database: { url: 'postgresql://db/x' },
      logLevel: 'info',
    });
    expect(problems({ NODE_ENV: 'production' }, readDatabaseConfig)).toContain('DATABASE_URL: missing');
  });
});
