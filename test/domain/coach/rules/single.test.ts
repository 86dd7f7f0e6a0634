import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                                       | verdict     | why
  ${'Send Jane the notes and call her boss'}                                 | ${'single'} | ${'two doings'}
  ${'Send Nadia the link. Then phone Pedro'}                                 | ${'single'} | ${'two sentences'}
  ${'snd kim the pdf n call ines'}                                           | ${'single'} | ${'typed in haste'}
  ${'1) email Yusuf 2) call Elif'}                                           | ${'single'} | ${'a list'}
  ${'email Rosa / phone Declan / text Bea'}                                  | ${'single'} | ${'strokes'}
  ${'Send deck and book demo'}                                               | ${'single'} | ${'without articles'}
  ${'Ask Omar for the numbers + send him the template'}                      | ${'single'} | ${'a plus'}
  ${'Mrs Patel: resend invite, confirm room, order lunch'}                   | ${'single'} | ${'commas'}
  ${'Record a clip for Farah, and after that mail it to her manager too'}    | ${'single'} | ${'after that'}
  ${'Ask Farah who decides, and email that person'}                          | ${'single'} | ${'a question and a mail'}
  ${'Call Ana and ask which date suits'}                                     | ${'ok'}     | ${'one call'}
  ${'Email Tom and say thanks'}                                              | ${'ok'}     | ${'one mail'}
  ${'Draft and send Kim the note'}                                           | ${'ok'}     | ${'two verbs for one thing'}
  ${'Send Jane the notes and the photo'}                                     | ${'ok'}     | ${'two things, one doing'}
  ${'Ask Dana if she wants to call or write'}                                | ${'ok'}     | ${'their verbs'}
  ${'Ask Raj to read and tick one line'}                                     | ${'ok'}     | ${'one task of theirs'}
  ${'Send Bea one tip on search and replace'}                                | ${'ok'}     | ${'verbs as nouns'}
  ${'Draft a four-line introduction Jane can edit, forward or bin'}          | ${'ok'}     | ${'what she may do with it'}
  ${'ask gintaras if he still has the printer, 1 yes/no question, no pitch'} | ${'ok'}     | ${'remarks behind a comma'}
  ${'Thank Wendell today, before I write to Aurélie'}                        | ${'ok'}     | ${'the other doing is another step'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
