import type { ChannelId } from '../../../src/domain/ids.ts';
import { noticeView } from '../../../src/views/notice.ts';
import { scene } from '../../support/gallery.ts';

const notice = (code: string) => noticeView({ kind: 'digest-channel', channel: 'C0SALES' as ChannelId, code });

export const scenes = [
  scene('the app was taken out of the channel', 'the words to type are there to copy', notice('not_in_channel')),
  scene('the channel is archived', 'another one has to be chosen', notice('is_archived')),
  scene('Slack says no for another reason', 'the two ways out', notice('restricted_action')),
];
