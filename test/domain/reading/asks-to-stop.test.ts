import { expect, it } from 'vitest';
import { asksToStop } from '../../../src/domain/reading/asks-to-stop.ts';

it.each([
  'stop emailing me',
  'Please stop calling',
  'do not contact us again',
  "don't ever write to me again",
  'never contact me again',
  'no more emails please',
  'unsubscribe',
  'leave us alone!',
  'take me off your list',
  'she asked us to stop',
  'please stop',
  'Stop!',
  'remove us from your mailing list',
  'no more calls',
  "they don't want us to email. Do not email them",
])('%s asks to be left alone', (answer) => {
  expect(asksToStop(answer)).toBe(true);
});

it.each([
  'she said yes',
  'not now',
  'call me in january',
  'do not call before friday',
  'stop by on monday',
  'she stopped by',
  'never heard of it',
  'they never got the email',
  'we do not have a budget',
  'please call, do not email this week',
  'no, they chose B',
  'they asked me to stop by the office',
  'quit his job, email Tom instead',
  "they don't call it a budget",
  'we never reach a decision before budget',
  'wants to take us off the waiting list',
  'stop texting is their slogan next week',
])('%s does not', (answer) => {
  expect(asksToStop(answer)).toBe(false);
});
