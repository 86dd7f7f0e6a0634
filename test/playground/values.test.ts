import { describe, expect, it } from 'vitest';
import { controlsIn } from '../../playground/slack/controls.ts';
import { chosen, type Chosen, stateOf } from '../../playground/slack/values.ts';

const option = (text: string) => ({ text: { type: 'plain_text', text }, value: text.toLowerCase() });
const options = [option('Gentle'), option('Normal')];
const control = (element: object) =>
  controlsIn([{ type: 'actions', block_id: 'b', elements: [{ action_id: 'a', ...element }] }])[0]!;

describe('what a choice puts into the payload', () => {
  it.each<[element: object, given: Chosen, sent: object]>([
    [{ type: 'static_select', options }, 'Normal', { selected_option: options[1] }],
    [{ type: 'static_select', option_groups: [{ options }] }, 'gentle', { selected_option: options[0] }],
    [{ type: 'overflow', options }, 'Gentle', { selected_option: options[0] }],
    [{ type: 'checkboxes', options }, ['Gentle', 'Normal'], { selected_options: options }],
    [{ type: 'users_select' }, 'U0SAM', { selected_user: 'U0SAM' }],
    [{ type: 'multi_users_select' }, ['U0SAM'], { selected_users: ['U0SAM'] }],
    [{ type: 'timepicker' }, '08:30', { selected_time: '08:30' }],
    [{ type: 'datetimepicker' }, 1_795_424_400, { selected_date_time: 1_795_424_400 }],
    [{ type: 'plain_text_input' }, 'a word', { value: 'a word' }],
  ])('%j given %j', (element, given, sent) => expect(chosen(control(element), given)).toEqual(sent));

  it('is never something that is not offered', () => {
    expect(() => chosen(control({ type: 'static_select', options }), 'Off')).toThrow(
      'There is no option "Off"; there is Gentle, Normal.',
    );
    expect(() => chosen(control({ type: 'datepicker' }), 'Friday')).toThrow('YYYY-MM-DD');
  });
});

it('the state holds what each picker starts with, null where nothing is chosen, and no buttons', () => {
  const elements = [
    { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } },
    { type: 'datepicker', action_id: 'day', initial_date: '2026-12-04' },
    { type: 'static_select', action_id: 'strength', options },
    { type: 'multi_users_select', action_id: 'who' },
  ];
  expect(stateOf([{ type: 'actions', block_id: 'b', elements }], new Map())).toEqual({
    b: {
      day: { type: 'datepicker', selected_date: '2026-12-04' },
      strength: { type: 'static_select', selected_option: null },
      who: { type: 'multi_users_select', selected_users: [] },
    },
  });
});
