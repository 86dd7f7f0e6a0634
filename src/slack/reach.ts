import type { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../config.ts';
import { type Forms, slackForms } from './forms.ts';
import { type ReadFile, readFileVia } from './read-file.ts';
import { type Respond, respondVia } from './respond.ts';
import { type Say, sayVia } from './say.ts';
import { type Share, shareVia } from './uploads.ts';

/** Every way to answer somebody in Slack, and to take and bring files. */
export interface Reach {
  readonly forms: Forms;
  readonly respond: Respond;
  readonly say: Say;
  readonly readFile: ReadFile;
  readonly share: Share;
}

export function openReach(client: WebClient, config: Pick<SlackConfig, 'apiUrl' | 'botToken'>): Reach {
  return {
    forms: slackForms(client),
    respond: respondVia(config.apiUrl),
    say: sayVia(client),
    readFile: readFileVia(client, config),
    share: shareVia(config),
  };
}
