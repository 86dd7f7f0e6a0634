import { describe, expect, it } from 'vitest';
import { mapHeaders } from '../../src/csv/headers.ts';
import { prospectsFrom } from '../../src/csv/prospects.ts';
import { readCsv } from '../../src/csv/read.ts';
import { imported, utf8 } from './files.ts';

describe('prospectsFrom', () => {
  it('reads a HubSpot export of contacts', async () => {
    const { prospects, problems, duplicates } = await imported(
      'Record ID,First Name,Last Name,Email,Contact owner,Last Activity Date,Lead Status,Lifecycle Stage,Associated Company',
      '1,Jane,Doe,jane@acme.com,Dana,2026-11-02 14:05,Connected,Lead,"Acme, Inc."',
      '2,Bo,Lee,bo@acme.com,Dana,2026-11-20 09:00,Attempted to contact,Lead,ACME',
      '3,Kim,Park,kim@home.net,Dana,,New,Subscriber,',
      '4,,,info@beta.io,Dana,,,Customer,Beta',
      '5,JANE,doe,jane2@acme.com,Dana,,,,Acme inc',
    );
    expect(prospects).toEqual([
      { line: 2, name: 'Acme, Inc.', key: 'acme', contacts: ['Jane Doe', 'Bo Lee'], stage: 'talking', lastContact: '2026-11-20' },
      { line: 4, name: 'Kim Park', key: 'kim park', contacts: [], stage: 'new' },
      { line: 5, name: 'Beta', key: 'beta', contacts: ['info@beta.io'], stage: 'won' },
    ]);
    expect([problems, duplicates]).toEqual([[], [{ line: 6, name: 'Acme inc', sameAs: 2 }]]);
  });

  it('reads an export of HubSpot deals, with all contacts in one cell', async () => {
    const { prospects } = await imported(
      'Deal Name,Deal Stage,Deal owner,Associated Contact,Associated Company',
      'Acme roll-out,Contract Sent,Dana,Jane Doe (jane@acme.com); Bo Lee (bo@acme.com),Acme',
      'Website for Gamma,Appointment Scheduled,Dana,,',
    );
    expect(prospects.map(({ name, contacts, stage }) => ({ name, contacts, stage }))).toEqual([
      { name: 'Acme', contacts: ['Jane Doe', 'Bo Lee'], stage: 'deciding' },
      { name: 'Website for Gamma', contacts: [], stage: 'talking' },
    ]);
  });

  it('reads an export of Pipedrive deals: the status answers what the stage left open', async () => {
    const { prospects } = await imported(
      'Deal - Title;Deal - Organization;Deal - Contact person;Deal - Stage;Deal - Status;Activity - Subject;Activity - Due date',
      'Roll-out;Acme;Jane Doe;Negotiations Started;Lost;;',
      'Pilot;Beta;Bo Lee;Demo Scheduled;Open;Call about shifts;2026-12-05',
      'Renewal;;Kim Park;Qualified;Won;;',
    );
    expect(prospects.map(({ name, contacts, stage, step }) => ({ name, contacts, stage, step }))).toEqual([
      { name: 'Acme', contacts: ['Jane Doe'], stage: 'no', step: undefined },
      { name: 'Beta', contacts: ['Bo Lee'], stage: 'talking', step: { text: 'Call about shifts', day: '2026-12-05' } },
      { name: 'Kim Park', contacts: [], stage: 'won', step: undefined },
    ]);
  });

  it('reads a Salesforce report with its dashes for nothing', async () => {
    const { prospects } = await imported(
      'Lead Owner,First Name,Last Name,Company / Account,Email,Lead Status,Last Activity',
      'Dana,Jane,Doe,Acme,jane@acme.com,Working - Contacted,11/23/2026',
      'Dana,-,Lee,[null],-,Closed - Not Converted,-',
    );
    expect(prospects.map(({ name, contacts, stage, lastContact }) => ({ name, contacts, stage, lastContact }))).toEqual([
      { name: 'Acme', contacts: ['Jane Doe'], stage: 'talking', lastContact: '2026-11-23' },
      { name: 'Lee', contacts: [], stage: 'no', lastContact: undefined },
    ]);
  });

  it('reads an export of Close leads', async () => {
    const { prospects } = await imported(
      'id,display_name,status_label,primary_contact_name,next_task_text,next_task_date,custom.Referred By,description',
      'lead_1,Acme,Bad Fit,Jane Doe,,,,They chose B',
      'lead_2,Beta,Qualified,Bo Lee,Send the rota story,2026-12-01T00:00:00+00:00,Sam Roe,',
    );
    expect(prospects).toEqual([
      { line: 2, name: 'Acme', key: 'acme', contacts: ['Jane Doe'], stage: 'no', note: 'They chose B' },
      {
        line: 3,
        name: 'Beta',
        key: 'beta',
        contacts: ['Bo Lee'],
        stage: 'talking',
        step: { text: 'Send the rota story', day: '2026-12-01' },
        referrer: 'Sam Roe',
      },
    ]);
  });

  it('reads an Attio list, where the record is a person', async () => {
    const { prospects } = await imported(
      'Entry ID,Record ID,Record,Company name,Parent Record > Email addresses,Stage',
      'e1,r1,Jane Doe,Acme,"jane@acme.com, jd@acme.com",In Progress',
      'e2,r2,Kim Park,-,kim@home.net,Won 🎉',
    );
    expect(prospects.map(({ name, contacts, stage }) => [name, contacts, stage])).toEqual([
      ['Acme', ['Jane Doe'], 'talking'],
      ['Kim Park', [], 'won'],
    ]);
  });

  it.each`
    why                             | heading                         | line                    | name               | contacts
    ${'a name beside a company'}    | ${'name,company'}               | ${'Jane,Acme'}          | ${'Acme'}          | ${['Jane']}
    ${'a name without its company'} | ${'name,company'}               | ${'Jane,'}              | ${'Jane'}          | ${[]}
    ${'a name beside a contact'}    | ${'name,contact'}               | ${'Acme,Jane'}          | ${'Acme'}          | ${['Jane']}
    ${'first and last name again'}  | ${'name,first name,last name'}  | ${'Jane Doe,Jane,Doe'}  | ${'Jane Doe'}      | ${[]}
    ${'a contact alone'}            | ${'contact'}                    | ${'Jane'}               | ${'Jane'}          | ${[]}
    ${'a company as its contact'}   | ${'company,contact'}            | ${'Acme Inc,ACME'}      | ${'Acme Inc'}      | ${[]}
    ${'an address alone'}           | ${'email,stage'}                | ${'jane@acme.com,x'}    | ${'jane@acme.com'} | ${[]}
    ${'a formula is only text'}     | ${'name,note'}                  | ${'=1+1,@SUM'}          | ${'=1+1'}          | ${[]}
    ${'the invisible left out'}     | ${'name,note'}                  | ${'Ac\u202Eme\u200B,x'} | ${'Acme'}          | ${[]}
    ${'headers every object has'}   | ${'name,__proto__,constructor'} | ${'Acme,x,y'}           | ${'Acme'}          | ${[]}
  `('$why: $heading', async ({ heading, line, name, contacts }) => {
    const { prospects, problems } = await imported(heading, line);
    expect([prospects.map((prospect) => [prospect.name, prospect.contacts]), problems]).toEqual([[[name, contacts]], []]);
  });

  it('says which lines it left out, and what', async () => {
    const people = Array.from({ length: 12 }, (_, at) => `Acme,Person ${at},`);
    const { prospects, problems } = await imported(
      'company,contact,last contact',
      ...people,
      ',,',
      `${'x'.repeat(81)},,`,
      `Beta,${'y'.repeat(81)},soonish`,
      ',,2026-02-30',
      'Gamma,,2026-02-30',
    );
    expect(prospects.map(({ name, contacts }) => [name, contacts.length])).toEqual([
      ['Acme', 10],
      ['Beta', 0],
      ['Gamma', 0],
    ]);
    expect(problems).toEqual([
      { line: 12, what: 'Acme has 10 contacts already, so Person 10 was left out.' },
      { line: 13, what: 'Acme has 10 contacts already, so Person 11 was left out.' },
      { line: 15, what: 'The name is longer than 80 characters. This line was left out.' },
      { line: 16, what: "The contact's name is longer than 80 characters, so only Beta was taken." },
      { line: 16, what: '"soonish" is not a date we can read, so it was left out.' },
      { line: 17, what: 'No name here. This line was left out.' },
      { line: 18, what: '"2026-02-30" is not a date we can read, so it was left out.' },
    ]);
  });

  it('lets one date of the file say how all of them are meant', async () => {
    const days = async (...dates: string[]) =>
      (await imported('name,last contact', ...dates.map((date, at) => `P${at},${date}`))).prospects.map(
        ({ lastContact }) => lastContact,
      );
    expect(await days('5/12/2026', '23/11/2026')).toEqual(['2026-12-05', '2026-11-23']);
    expect(await days('5/12/2026', '11/23/2026')).toEqual(['2026-05-12', '2026-11-23']);
    expect(await days('5/12/2026')).toEqual(['2026-05-12']);
  });

  it('says of 50,000 lines of one company that they are duplicates, without losing one', async () => {
    const sheet = await readCsv(utf8(`company\n${'Acme\n'.repeat(50_000)}`));
    const { prospects, duplicates } = await prospectsFrom(sheet, mapHeaders(sheet.headers), 'day first');
    expect([prospects.length, duplicates.length, duplicates.at(-1)]).toEqual([
      1,
      49_999,
      { line: 50_001, name: 'Acme', sameAs: 2 },
    ]);
  });
});
