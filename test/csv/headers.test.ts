import { describe, expect, it } from 'vitest';
import { columnsOf, mapHeaders, namesSomebody, withColumns } from '../../src/csv/headers.ts';
import type { ImportField } from '../../src/domain/import-fields.ts';

/** Which header of the file feeds which field, the first choice only. */
function feeds(headers: readonly string[]) {
  const { columns } = mapHeaders(headers);
  const fed = (Object.keys(columns) as ImportField[]).filter((field) => columns[field].length > 0);
  return Object.fromEntries(fed.map((field) => [field, headers[columns[field][0]!]]));
}

describe('mapHeaders', () => {
  it.each([
    {
      file: 'HubSpot contacts',
      crm: 'hubspot',
      headers: [
        'Record ID',
        'First Name',
        'Last Name',
        'Email',
        'Phone Number',
        'Contact owner',
        'Primary Associated Company ID',
        'Last Activity Date',
        'Lead Status',
        'Marketing contact status',
        'Create Date',
        'Associated Company',
      ],
      fed: {
        company: 'Associated Company',
        first: 'First Name',
        last: 'Last Name',
        email: 'Email',
        owner: 'Contact owner',
        stage: 'Lead Status',
        lastContact: 'Last Activity Date',
      },
    },
    {
      file: 'HubSpot deals',
      crm: 'hubspot',
      headers: [
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Deal owner',
        'Amount',
        'Pipeline',
        'Associated Contact',
        'Associated Company',
      ],
      fed: {
        company: 'Associated Company',
        deal: 'Deal Name',
        contact: 'Associated Contact',
        stage: 'Deal Stage',
        owner: 'Deal owner',
      },
    },
    {
      file: 'Pipedrive people',
      crm: 'pipedrive',
      headers: ['Person - Name', 'Person - Organization', 'Person - Email - Work', 'Person - Phone - Work', 'Person - Owner'],
      fed: {
        company: 'Person - Organization',
        contact: 'Person - Name',
        email: 'Person - Email - Work',
        owner: 'Person - Owner',
      },
    },
    {
      file: 'Pipedrive deals',
      crm: 'pipedrive',
      headers: [
        'Deal - Title',
        'Deal - Value',
        'Deal - Organization',
        'Deal - Contact person',
        'Deal - Stage',
        'Deal - Status',
        'Deal - Expected close date',
        'Activity - Subject',
        'Activity - Due date',
        'Deal - Owner',
        'Deal - Lost reason',
      ],
      fed: {
        company: 'Deal - Organization',
        deal: 'Deal - Title',
        contact: 'Deal - Contact person',
        stage: 'Deal - Stage',
        owner: 'Deal - Owner',
        stepText: 'Activity - Subject',
        stepDay: 'Activity - Due date',
        note: 'Deal - Lost reason',
      },
    },
    {
      file: 'Pipedrive organizations',
      crm: 'pipedrive',
      headers: ['Organization - Name', 'Organization - Owner', 'Organization - Next activity date'],
      fed: { company: 'Organization - Name', owner: 'Organization - Owner', stepDay: 'Organization - Next activity date' },
    },
    {
      file: 'Salesforce lead report',
      crm: 'salesforce',
      headers: [
        'Lead Owner',
        'First Name',
        'Last Name',
        'Title',
        'Company / Account',
        'Email',
        'Lead Source',
        'Lead Status',
        'Rating',
        'Last Activity',
      ],
      fed: {
        company: 'Company / Account',
        first: 'First Name',
        last: 'Last Name',
        email: 'Email',
        owner: 'Lead Owner',
        stage: 'Lead Status',
        lastContact: 'Last Activity',
      },
    },
    {
      file: 'Salesforce contact report',
      crm: 'salesforce',
      headers: [
        'Salutation',
        'First Name',
        'Last Name',
        'Title',
        'Account Name',
        'Account Owner',
        'Mailing City',
        'Phone',
        'Email',
      ],
      fed: { company: 'Account Name', first: 'First Name', last: 'Last Name', email: 'Email', owner: 'Account Owner' },
    },
    {
      file: 'Salesforce opportunity report',
      crm: 'salesforce',
      headers: ['Opportunity Name', 'Account Name', 'Stage', 'Next Step', 'Close Date', 'Opportunity Owner'],
      fed: {
        company: 'Account Name',
        deal: 'Opportunity Name',
        stage: 'Stage',
        stepText: 'Next Step',
        owner: 'Opportunity Owner',
      },
    },
    {
      file: 'Salesforce Data Loader',
      crm: 'salesforce',
      headers: ['Id', 'FirstName', 'LastName', 'Company', 'OwnerId', 'LastActivityDate', 'Status'],
      fed: {
        company: 'Company',
        first: 'FirstName',
        last: 'LastName',
        owner: 'OwnerId',
        lastContact: 'LastActivityDate',
        stage: 'Status',
      },
    },
    {
      file: 'Close leads',
      crm: 'close',
      headers: [
        'id',
        'display_name',
        'status_label',
        'primary_contact_name',
        'primary_contact_primary_email',
        'last_activity_date',
        'next_task_date',
        'next_task_text',
        'num_calls',
        'date_created',
        'custom.Referred By',
      ],
      fed: {
        company: 'display_name',
        contact: 'primary_contact_name',
        email: 'primary_contact_primary_email',
        stage: 'status_label',
        lastContact: 'last_activity_date',
        stepDay: 'next_task_date',
        stepText: 'next_task_text',
        referrer: 'custom.Referred By',
      },
    },
    {
      file: 'Attio list',
      crm: 'attio',
      headers: [
        'Entry ID',
        'Record ID',
        'Record',
        'Company name',
        'Parent Record > Email addresses',
        'Parent Record > Job title',
        'Owner',
        'Stage',
      ],
      fed: { name: 'Record', company: 'Company name', email: 'Parent Record > Email addresses', owner: 'Owner', stage: 'Stage' },
    },
    {
      file: 'a plain list',
      crm: 'plain',
      headers: [
        'Name',
        'Company',
        'Contact',
        'First name',
        'Last name',
        'E-Mail',
        'Stage',
        'Owner',
        'Note',
        'Next step',
        'Date',
        'Referred by',
        'Source',
      ],
      fed: {
        name: 'Name',
        company: 'Company',
        contact: 'Contact',
        first: 'First name',
        last: 'Last name',
        email: 'E-Mail',
        stage: 'Stage',
        owner: 'Owner',
        note: 'Note',
        stepText: 'Next step',
        stepDay: 'Date',
        referrer: 'Referred by',
      },
    },
  ])('knows $file', ({ headers, crm, fed }) => {
    expect(mapHeaders(headers).crm).toBe(crm);
    expect(feeds(headers)).toEqual(fed);
    const shouted = headers.map((header) => ` ${header.toUpperCase().replace(/([A-Z]) ([A-Z])/g, '$1_$2')} `);
    expect(mapHeaders(shouted).columns).toEqual(mapHeaders(headers).columns);
  });

  it('reads a bare date as the last contact when the file has no next step', () => {
    expect(feeds(['name', 'date'])).toEqual({ name: 'name', lastContact: 'date' });
  });

  it('keeps every column that could feed a field, the most trusted first, and doubled headers in their order', () => {
    expect(mapHeaders(['Status', 'Deal Stage', 'name', 'Name']).columns).toMatchObject({ stage: [1, 0], name: [2, 3] });
  });

  it('tells a file that names nobody', () => {
    expect(namesSomebody(mapHeaders(['Amount', 'Stage', '__proto__', 'constructor']))).toBe(false);
    expect(namesSomebody(mapHeaders(['Email']))).toBe(true);
  });
});

describe('columns that somebody chose', () => {
  const read = mapHeaders(['Company', 'Account', 'Person', 'Remark']);

  it('take the place of what was read, and nothing else', () => {
    const chosen = withColumns(read, { company: 3, contact: null });
    expect(chosen.columns).toEqual({ ...read.columns, company: [3], contact: [] });
  });

  it('as they were read, keep what stands in for an empty cell', () => {
    expect(read.columns.company).toEqual([0, 1]);
    expect(withColumns(read, columnsOf(read))).toEqual(read);
    expect(withColumns(read, {})).toEqual(read);
  });
});
