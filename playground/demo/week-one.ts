import { devika, mara, oct, tom } from './cast.ts';
import type { Teller } from './teller.ts';

/** Monday to Friday, 19 to 23 October: the team begins, two people answer, one says no, one asks to be left alone. */
export async function weekOne(teller: Teller): Promise<void> {
  await monday(teller);
  await tuesday(teller);
  await wednesday(teller);
  await thursday(teller);
  await friday(teller);
}

async function monday({ at, types, presses }: Teller): Promise<void> {
  await at(devika, oct(19), '10:10', 'Devika begins');
  await types(devika, 'add Mehta Textiles, Rohan Mehta: send Rohan the dye checklist tomorrow', /Mehta.+tomorrow, Tue 20 Oct/);
  await types(devika, 'add Lotus Clinic, Farida Khan', /smallest step you could help/);

  await at(mara, oct(19), '10:15', 'Mara begins');
  const promised = 'add Nordwind Energie GmbH, Jörg Albers: explain one bill to Jörg, line by line, by wednesday';
  const nordwind = await types(mara, promised, /Nordwind.+Wed 21 Oct/);
  await presses(mara, nordwind, 'I told them', /They expect it/);
  await types(mara, 'add Kowalski Druck, Ewa Kowalska: send Ewa two paper samples friday', /Kowalski Druck.+Fri 23 Oct/);
  await types(mara, 'add Kowalski Logistik, Piotr Nowak: ask Piotr which route is always late on friday', /Fri 23 Oct/);

  await at(tom, oct(19), '09:20', 'Tom, the Slack admin, sets things up');
  await types(tom, 'digest here', /Every Monday at 09:00 \(America\/Chicago\)/, 'sales');
  await types(tom, 'settings managers @devika', /is a manager now/);
  const soon = await types(tom, 'add Sakura Robotics, Yuki Tanaka: send Yuki the two questions soon', /“soon” could be any day/);
  await presses(tom, soon, 'Tue 20 Oct', /Sakura.+tomorrow, Tue 20 Oct/);
  await types(tom, 'add Ríos Brothers, Lucía Ríos: ask Lucía which invoice takes longest by wed', /Ríos.+Wed 21 Oct/);
  await types(tom, 'add Bluebird Foods, Carla Jensen: send Carla the allergen sheet tomorrow', /Bluebird.+tomorrow, Tue 20 Oct/);
}

async function tuesday({ at, types, presses, chooses, nudge }: Teller): Promise<void> {
  await at(devika, oct(20), '09:05', 'Devika did it, and presses a suggestion');
  const rohan = await presses(devika, nudge(devika), 'Did it', /Mehta.*\. Done: /);
  await presses(devika, rohan, 'They answered', /They answered/);
  const swatch = await presses(devika, rohan, 'Plan 2', /Mehta.+tomorrow, Wed 21 Oct/);
  await presses(devika, swatch, 'Fri 23 Oct', /Mehta.+Fri 23 Oct/);
  await types(devika, 'talking Mehta Textiles', /you are talking/);

  await at(tom, oct(20), '09:04', 'Tom: Sakura can wait, and Carla has asked him to stop');
  await chooses(tom, nudge(tom), 'Snooze', 'Monday', /moved to Mon 26 Oct/, 'Sakura');
  const stop = await types(tom, 'stop Bluebird', /Is that what they asked for/);
  await presses(tom, stop, 'Stop for everybody', /we leave them in peace/);
}

async function wednesday({ at, types, presses }: Teller): Promise<void> {
  await at(devika, oct(21), '09:10', 'Devika meets a name that is at rest');
  await types(devika, 'add Bluebird Foods, Carla Jensen', /asked us not to contact them/);

  await at(mara, oct(21), '09:12', 'Mara kept her promise, and types in a hurry');
  await types(mara, 'done Nordwnid: he showed it to his boss', /Nordwind.*\. Done: /);
  await types(mara, 'deciding Nordwind', /making up their mind/);
  const which = await types(mara, 'Kowalski: ask who plans the routes on thursday', /Which one do you mean/);
  await presses(mara, which, 'Kowalski Logistik, Piotr Nowak', /Kowalski Logistik.+Thu 22 Oct/);

  await at(tom, oct(21), '09:30', 'Tom hears a no, and takes two days off');
  const rios = await types(tom, 'no Ríos Brothers: they chose a cousin’s firm', /a clear answer/);
  await presses(tom, rios, 'Plan 1', /Ríos/);
  await types(tom, 'away until monday', /silent until Mon 26 Oct/);
}

async function thursday({ at, types, fills, nudge }: Teller): Promise<void> {
  await at(devika, oct(22), '09:15', 'Devika thinks of the clinic, which is not ready yet');
  await fills(devika, nudge(devika), 'Plan it', {}, /planned for today/, 'Lotus');
  await types(devika, 'not now Lotus Clinic until march: the budget opens then', /silent until Mon 1 Mar 2027/);
  await types(devika, 'why Lotus Clinic', /not before Mon 1 Mar 2027/);

  await at(mara, oct(22), '16:40', 'Mara heard nothing, and says so');
  await types(mara, 'done: no answer', /Kowalski Logistik.*\. Done: .+No answer so far/);
}

async function friday({ at, types, presses, chooses, nudge }: Teller): Promise<void> {
  await at(devika, oct(23), '16:30', 'Devika did it');
  await presses(devika, nudge(devika), 'Did it', /Mehta.*\. Done: /);

  await at(mara, oct(23), '13:20', 'Mara: a slip, and its undo');
  await types(mara, 'no Kowalski Druck', /said no/);
  await types(mara, 'undo', /Taken back for Kowalski Druck/);
  await chooses(mara, nudge(mara), 'Snooze', 'In 2 weeks', /moved to Fri 6 Nov/, 'Druck');
}
