import { devika, lastMorning, mara, oct, tom } from './cast.ts';
import type { Teller } from './teller.ts';

/** Monday 26 October to the Monday after: Berlin's clocks have gone back, and a yes opens a door. */
export async function weekTwo(teller: Teller): Promise<void> {
  await monday(teller);
  await tuesday(teller);
  await thursday(teller);
  await friday(teller);
  await teller.at(tom, lastMorning, '09:05', 'the clocks of Chicago have changed too, and nine is still nine');
}

async function monday({ at, types, presses, nudge }: Teller): Promise<void> {
  await at(mara, oct(26), '11:30', 'Mara hears a yes');
  const nordwind = await types(mara, 'won Nordwind', /a door opened/);
  await presses(mara, nordwind, 'Plan 1', /Nordwind.+tomorrow, Tue 27 Oct/);

  await at(tom, oct(26), '09:10', 'Tom is back, and gives Yuki a neighbour');
  await presses(tom, nudge(tom), 'Did it', /Ríos.*\. Done: /, 'Ríos');
  await types(tom, 'hand Sakura Robotics to @devika', /is with @Devika Rao now/);
}

async function tuesday({ at, types, presses, nudge }: Teller): Promise<void> {
  await at(devika, oct(27), '09:20', 'Devika writes to Tokyo, and has a story to tell');
  const drawing = await types(devika, 'done Sakura: she sent a drawing back', /Sakura.*\. Done: /);
  await presses(devika, drawing, 'Share in the digest', /In the digest of Mon 2 Nov, with your name/);

  await at(mara, oct(27), '09:03', 'Mara thanks Jörg');
  await presses(mara, nudge(mara), 'Did it', /Nordwind.*\. Done: /, 'Nordwind');
  await types(mara, 'snooze Kowalski Logistik 2 weeks', /no nudges until Tue 10 Nov/);
}

async function thursday({ at, types, presses }: Teller): Promise<void> {
  await at(mara, oct(29), '15:30', 'the first good result, and what it opens');
  const bill = await types(
    mara,
    'did Nordwind: set the night tariff with Jörg, two nights cost a third less',
    /Nordwind.*\. Done: /,
  );
  const good = await presses(mara, bill, 'It went well for them', /It went well for them/);
  await presses(mara, good, 'Plan 2', /Nordwind.+tomorrow, Fri 30 Oct/);
}

async function friday({ at, types, presses }: Teller): Promise<void> {
  await at(mara, oct(30), '14:05', 'a door opens');
  await types(mara, 'done Nordwind: he named Ayşe, who runs a hotel', /Nordwind.*\. Done: /);
  const hotel = await types(mara, 'refer Nordwind > Hotel Sonnenhof, Ayşe Demir', /referred by Nordwind/);
  await presses(mara, hotel, 'Plan 1', /Hotel Sonnenhof/);

  await at(devika, oct(30), '19:00', 'Devika, the manager, looks at the week');
  await types(devika, 'team', /Only you see this/);
}
