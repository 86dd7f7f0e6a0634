import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const environment = z.object({
  NODE_ENV: z.string().optional(),
  SLACK_MODE: z.enum(['socket', 'http']).default('socket'),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must be a bot token, xoxb-…').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must be an app-level token, xapp-…').optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'must be a web address, https://slack-gov.com/api/' }).optional(),
  SLACK_SOCKETS: z.coerce.number().int().min(1).max(10).default(2),
  PORT: port.default(3000),
  HOST: z.string().min(1).optional(),
  OPS_PORT: port.default(8081),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be an address, postgres://user:password@host:5432/nextstep' })
    .optional(),
  NEXTSTEP_DATA: z.string().min(1).default('.nextstep'),
  LOG_LEVEL: z.enum(levels).default('info'),
});

/** Where the rows are: a server, or a folder for one of our own. */
export type DatabaseConfig = { readonly url: string } | { readonly folder: string };

export type SlackConfig = {
  readonly botToken: string;
  /** Ends with a slash; undefined for slack.com. */
  readonly apiUrl: string | undefined;
} & (
  | { readonly mode: 'socket'; readonly appToken: string; readonly sockets: number }
  | { readonly mode: 'http'; readonly signingSecret: string }
);

export interface Config {
  readonly slack: SlackConfig;
  readonly database: DatabaseConfig;
  readonly host: string;
  readonly port: number;
  readonly opsPort: number;
  readonly logLevel: (typeof levels)[number];
}

/** Every problem of the environment at once, by name; values are never shown. */
export class BadConfig extends Error {
  constructor(problems: readonly string[]) {
    super(`Next Step cannot start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

type Environment = z.output<typeof environment>;

/**
 * Reads the settings of the whole app. Throws `BadConfig`. An empty variable counts as one that is not set, and white
 * space around a value (the line end of a secret's file) is not part of it.
 */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const { read, problems } = parse(variables);
  const slack = slackConfig(read, problems);
  const database = databaseOf(read, problems);
  if (!slack || !database || problems.length) throw new BadConfig(problems);
  const production = read.NODE_ENV === 'production';
  return {
    slack,
    database,
    host: read.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: read.PORT,
    opsPort: read.OPS_PORT,
    logLevel: read.LOG_LEVEL,
  };
}

/** Reads only where the database is, for the words of the command line that need no Slack. Throws `BadConfig`. */
export function readDatabaseConfig(variables: NodeJS.ProcessEnv): Pick<Config, 'database' | 'logLevel'> {
  const { read, problems } = parse(variables);
  const database = databaseOf(read, problems);
  if (!database || problems.length) throw new BadConfig(problems);
  return { database, logLevel: read.LOG_LEVEL };
}

/** Reads what it takes to send messages and hear nothing: the database and the bot token. Throws `BadConfig`. */
export function readSendingConfig(variables: NodeJS.ProcessEnv): Pick<Config, 'database'> & { readonly slack: BotConfig } {
  const { read, problems } = parse(variables);
  const slack = botConfig(read, problems);
  const database = databaseOf(read, problems);
  if (!slack || !database || problems.length) throw new BadConfig(problems);
  return { slack, database };
}

/** What is set, for whoever can do with less; null is what is not. `problems` are of values that are. Never throws. */
export function readWhatIsSet(variables: NodeJS.ProcessEnv) {
  const { read, problems } = parse(variables);
  const { SLACK_MODE: mode, SLACK_SOCKETS: sockets, SLACK_APP_TOKEN: appToken = null, SLACK_BOT_TOKEN: botToken } = read;
  return { mode, sockets, appToken, botToken, apiUrl: apiUrlOf(read), database: databaseOf(read, []), problems };
}

function parse(variables: NodeJS.ProcessEnv): { read: Environment; problems: string[] } {
  const trimmed = Object.entries(variables).map(([name, value]) => [name, value?.trim()] as const);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (parsed.success) return { read: parsed.data, problems: [] };
  const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const good = Object.fromEntries(Object.entries(set).filter(([name]) => !bad.has(name)));
  return {
    read: environment.parse(good),
    problems: parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`),
  };
}

type BotConfig = Pick<SlackConfig, 'botToken' | 'apiUrl'>;

function botConfig(read: Environment, problems: string[]): BotConfig | null {
  const botToken = read.SLACK_BOT_TOKEN;
  if (!botToken) missing(problems, 'SLACK_BOT_TOKEN', 'the bot token of your Slack app (OAuth & Permissions)');
  return botToken ? { botToken, apiUrl: apiUrlOf(read) } : null;
}

const apiUrlOf = ({ SLACK_API_URL: url }: Environment): string | undefined => url?.replace(/\/*$/, '/');

function slackConfig(read: Environment, problems: string[]): SlackConfig | null {
  const bot = botConfig(read, problems);
  // Which other secret is needed, nobody knows yet.
  if (problems.some((problem) => problem.startsWith('SLACK_MODE:'))) return null;
  if (read.SLACK_MODE === 'socket') {
    const { SLACK_APP_TOKEN: appToken, SLACK_SOCKETS: sockets } = read;
    if (!appToken) missing(problems, 'SLACK_APP_TOKEN', 'an app-level token with connections:write (Basic Information)');
    return bot && appToken ? { mode: 'socket', ...bot, appToken, sockets } : null;
  }
  const { SLACK_SIGNING_SECRET: signingSecret } = read;
  if (!signingSecret) missing(problems, 'SLACK_SIGNING_SECRET', 'the signing secret of your Slack app (Basic Information)');
  return bot && signingSecret ? { mode: 'http', ...bot, signingSecret } : null;
}

/** Nothing more is said of a setting whose value was wrong. */
function missing(problems: string[], name: keyof Environment, what: string): void {
  if (!problems.some((problem) => problem.startsWith(`${name}:`))) problems.push(`${name}: missing; ${what}`);
}

function databaseOf({ DATABASE_URL, NEXTSTEP_DATA, NODE_ENV }: Environment, problems: string[]): DatabaseConfig | null {
  if (DATABASE_URL) return { url: DATABASE_URL };
  if (NODE_ENV !== 'production') return { folder: NEXTSTEP_DATA };
  missing(problems, 'DATABASE_URL', 'in production nothing is embedded');
  return null;
}
