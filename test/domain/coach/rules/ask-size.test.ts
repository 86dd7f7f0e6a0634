import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                         | verdict       | why
  ${'Book a demo w/ Will'}                                     | ${'ask-size'} | ${'a demo'}
  ${'shedule demo w tom'}                                      | ${'ask-size'} | ${'a slip'}
  ${'Have them fill in our form'}                              | ${'ask-size'} | ${'a form'}
  ${'Ask Wei for 45 mins on thurs'}                            | ${'ask-size'} | ${'minutes'}
  ${'Schedule an hour with Isla'}                              | ${'ask-size'} | ${'an hour'}
  ${'Ask Raj to list every system they use'}                   | ${'ask-size'} | ${'every'}
  ${'ask mei to complete the security questionnaire'}          | ${'ask-size'} | ${'a questionnaire'}
  ${'Send Marek the 60 question survey'}                       | ${'ask-size'} | ${'a survey sent is a survey asked for'}
  ${'Sign Farah up for the 30-day trial'}                      | ${'ask-size'} | ${'a trial'}
  ${'Invite Omar to a two day workshop'}                       | ${'ask-size'} | ${'days'}
  ${'Ask Kim to write a case study with us'}                   | ${'ask-size'} | ${'homework'}
  ${'Walk Hanna through the entire platform'}                  | ${'ask-size'} | ${'everything'}
  ${'Ask Paul to introduce us to his board'}                   | ${'ask-size'} | ${'several people'}
  ${'Ask Sven to write us a testimonial'}                      | ${'ask-size'} | ${'homework'}
  ${'Invite Stefan to a product demo'}                         | ${'ask-size'} | ${'a demo'}
  ${'Ask Imran to document how his team works'}                | ${'ask-size'} | ${'a how is no question behind a task'}
  ${'Ask Dov to test the loader for a week'}                   | ${'ask-size'} | ${'a week'}
  ${'Send Leo the filled-in questionnaire to check'}           | ${'ok'}       | ${'filled in already'}
  ${'Ask Jane for 5 minutes on page one'}                      | ${'ok'}       | ${'five minutes'}
  ${'Book the 15 min Zoom Leila asked for'}                    | ${'ok'}       | ${'they asked for it'}
  ${'Offer Anders 10 mins on page one, as we agreed'}          | ${'ok'}       | ${'it was agreed'}
  ${'Ask Tom to correct one line of my summary'}               | ${'ok'}       | ${'one line'}
  ${'Ask Kofi how long the demo should be'}                    | ${'ok'}       | ${'a question about a demo'}
  ${'Thank Priya for filling in the form'}                     | ${'ok'}       | ${'it is done'}
  ${'Cancel the demo with Will, as he asked'}                  | ${'ok'}       | ${'less, not more'}
  ${"Invite Kwame to Thursday's free meetup on rota software"} | ${'ok'}       | ${'theirs to take or leave'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
