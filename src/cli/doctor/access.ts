import type { Grant, SlackCheckup } from '../../slack/checkup.ts';
import { scopes } from '../../slack/scopes.ts';
import { type Finding, ok, skipped, warning, wrong } from './finding.ts';

/** What Slack says of the bot token; where it may not be asked, null and the reason as a finding. */
export async function* accessFindings(slack: SlackCheckup, botToken: string | undefined): AsyncGenerator<Finding, Grant | null> {
  if (!botToken) {
    yield skipped('slack', 'there is no SLACK_BOT_TOKEN, so nothing was asked that needs one');
    return null;
  }
  const grant = await slack.grant();
  if ('no' in grant) {
    yield grant.no === 'unreachable'
      ? wrong('slack', 'Slack cannot be reached from here', 'Let this machine call slack.com over HTTPS, or set SLACK_API_URL.')
      : wrong(
          'slack',
          `Slack refuses the bot token (${grant.no})`,
          'Copy it anew from OAuth & Permissions into SLACK_BOT_TOKEN.',
        );
    return null;
  }
  yield ok('slack', `the bot token is of ${grant.home.workspace}`);
  yield* scopeFindings(grant.scopes);
  return grant;
}

function* scopeFindings(granted: readonly string[]): Generator<Finding> {
  const missing = Object.keys(scopes).filter((scope) => !granted.includes(scope));
  const more = granted.filter((scope) => !Object.hasOwn(scopes, scope));
  for (const scope of missing)
    yield wrong(
      'scopes',
      `${scope} is missing, for ${scopes[scope]}`,
      'Paste manifest.json under App Manifest, then reinstall the app.',
    );
  if (more.length > 0)
    yield warning('scopes', `granted and never used: ${more.join(', ')}`, 'Take them out under OAuth & Permissions.');
  if (missing.length === 0 && more.length === 0) yield ok('scopes', `all that are needed, and no other: ${granted.join(', ')}`);
}
