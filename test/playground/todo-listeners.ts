import type { App, BlockAction, BlockButtonAction } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';

const line = (what: string): KnownBlock[] => [
  { type: 'section', text: { type: 'mrkdwn', text: `Todo: *${what}*` } },
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'done', value: what, text: { type: 'plain_text', text: 'Done' } },
      { type: 'datepicker', action_id: 'day' },
    ],
  },
];

const formView: ModalView = {
  type: 'modal',
  callback_id: 'form',
  title: { type: 'plain_text', text: 'New todo' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'what',
      label: { type: 'plain_text', text: 'What' },
      element: { type: 'plain_text_input', action_id: 'words' },
    },
  ],
};

const pickView: ModalView = {
  type: 'modal',
  callback_id: 'pick',
  title: { type: 'plain_text', text: 'Who?' },
  submit: { type: 'plain_text', text: 'Next' },
  blocks: [
    {
      type: 'input',
      block_id: 'whom',
      label: { type: 'plain_text', text: 'Whom' },
      element: { type: 'external_select', action_id: 'who', min_query_length: 1 },
    },
  ],
};

/** What the small app does. Answers the texts of the commands it was given, as it read them. */
export function listen(app: App): string[] {
  const heard: string[] = [];
  app.command(/^\/(todo|plain)$/, async ({ command, ack, respond, client }) => {
    heard.push(command.text);
    const [verb, ...rest] = command.text.split(' ');
    if (verb === 'slow') {
      await new Promise((resolve) => setTimeout(resolve, Number(rest[0])));
      return ack('too late');
    }
    if (verb === 'huge') return ack({ text: 'x', blocks: line('x'.repeat(3001)) });
    if (verb === 'later') {
      await ack('Still on it.');
      await respond({ text: 'There you are.' });
      return;
    }
    if (verb === 'form') {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: formView });
      return;
    }
    await ack({ text: `Todo: ${rest.join(' ')}`, blocks: line(rest.join(' ')) });
  });
  app.action<BlockButtonAction>('done', async ({ ack, action, respond }) => {
    await ack();
    await respond({ replace_original: true, text: `Done: ${action.value ?? ''}` });
  });
  app.action<BlockAction>('day', async ({ ack, body, respond }) => {
    await ack();
    const [picked] = body.actions;
    await respond({ text: `Moved to ${picked?.type === 'datepicker' ? picked.selected_date : 'nowhere'}.` });
  });
  app.shortcut('add_todo', async ({ shortcut, ack, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: pickView });
  });
  app.options('who', async ({ options, ack }) => {
    const fits = ['Acme', 'Acorn', 'Beta'].filter((name) => name.startsWith(options.value));
    await ack({ options: fits.map((name) => ({ text: { type: 'plain_text', text: name }, value: `id-${name}` })) });
  });
  app.view('pick', async ({ ack, view }) => {
    const { who } = view.state.values['whom'] ?? {};
    heard.push(`picked ${who?.selected_option?.value ?? 'nobody'}`);
    await ack({ response_action: 'push', view: formView });
  });
  app.view('form', async ({ ack, view, body, client }) => {
    const words = view.state.values['what']?.['words']?.value ?? '';
    if (words.length < 3) return ack({ response_action: 'errors', errors: { what: 'A little more, please.' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `Saved ${words}` });
  });
  app.event('app_home_opened', ({ event, client }) =>
    client.views
      .publish({
        user_id: event.user,
        view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Your todos' } }] },
      })
      .then(() => undefined),
  );
  app.message(/hello/, async ({ say }) => void (await say('Hello yourself')));
  return heard;
}
