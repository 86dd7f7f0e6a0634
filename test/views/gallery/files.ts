import { exportedView, exportingView, notExportedView } from '../../../src/views/export.ts';
import { type Scene, scene } from '../../support/gallery.ts';

export const scenes: readonly Scene[] = [
  scene('taking out begins', 'where to look, and that it takes a moment', exportingView(false)),
  scene('taking out begins, for a leader', 'it is the team’s', exportingView(true)),
  scene(
    'above the files',
    'how much is in them, and what they keep',
    exportedView({ prospects: 12, steps: 30, entries: 64 }, false),
  ),
  scene('above the team’s files', 'one of each', exportedView({ prospects: 1, steps: 1, entries: 1 }, true)),
  scene('no scope', 'who mends it, and what helps until then', notExportedView('scope')),
  scene('too much', 'the limit, and the way around it', notExportedView('large')),
  scene('Slack said no', 'nothing is gone, and what to do', notExportedView('refused')),
  scene('Slack said nothing', 'we do not know, and say so', notExportedView('unsure')),
  scene('we broke', 'ours, not theirs', notExportedView('broken')),
];
