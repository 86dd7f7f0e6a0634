// `npm start` in a checkout: the playground when no token of Slack's is set, else the app. In production it is the app
// alone, which names what is missing.
import { runProcess } from '../src/cli/process.ts';

const tokens = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];
const hasToken = tokens.some((name) => process.env[name]?.trim());

if (hasToken || process.env['NODE_ENV']?.trim() === 'production') await runProcess();
else process.exitCode = await (await import('../playground/browser/main.ts')).runPlayground();
