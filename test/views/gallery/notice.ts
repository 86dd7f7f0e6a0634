import type { ChannelId, DeliveryId } from '../../../src/domain/ids.ts';
import { noticeView } from '../../../src/views/notice.ts';
import { dana } from '../cast.ts';
import { scene } from '../../support/gallery.ts';

const notice = (code: string) => noticeView({ kind: 'digest-channel', channel: 'C0SALES' as ChannelId, code });

const left = (people: number) => noticeView({ kind: 'left', user: dana, people });

export const scenes = [
  scene('the app was taken out of the channel', 'the words to type are there to copy', notice('not_in_channel')),
  scene('the channel is archived', 'another one has to be chosen', notice('is_archived')),
  scene('a colleague left', 'whose people, how many, and the press that helps', left(14)),
  scene('a colleague left, with one person', 'in the singular', left(1)),
  scene(
    'Slack did not say whether the digest arrived',
    'a person can see it, and one press posts it again',
    noticeView({
      kind: 'digest-unsure',
      channel: 'C0SALES' as ChannelId,
      digest: '01900000-0000-7000-8000-000000000001' as DeliveryId,
    }),
  ),
  scene(
    'Slack does not let us write to somebody',
    'whoever leads the team hears it once, with what helps',
    noticeView({ kind: 'unreachable', user: dana }),
  ),
  scene('Slack says no for another reason', 'the two ways out', notice('restricted_action')),
];
