import { expect, it } from 'vitest';
import { stageFrom } from '../../src/csv/stages.ts';
import { stageLabel, stages } from '../../src/domain/stage.ts';

it.each`
  crm             | stage         | words
  ${'HubSpot'}    | ${'new'}      | ${['New', 'Open', 'Attempted to contact', 'Lead', 'Subscriber', 'Marketing Qualified Lead']}
  ${'HubSpot'}    | ${'talking'}  | ${['In Progress', 'Connected', 'Open deal', 'Opportunity', 'Sales Qualified Lead']}
  ${'HubSpot'}    | ${'talking'}  | ${['Appointment Scheduled', 'Qualified To Buy', 'Presentation Scheduled']}
  ${'HubSpot'}    | ${'deciding'} | ${['Decision Maker Bought-In', 'Contract Sent']}
  ${'HubSpot'}    | ${'not now'}  | ${['Bad timing', 'BAD_TIMING']}
  ${'HubSpot'}    | ${'no'}       | ${['Unqualified', 'Closed Lost', 'closedlost']}
  ${'HubSpot'}    | ${'won'}      | ${['Customer', 'Evangelist', 'Closed Won']}
  ${'Pipedrive'}  | ${'talking'}  | ${['Qualified', 'Contact Made', 'Demo Scheduled', 'Needs Defined']}
  ${'Pipedrive'}  | ${'deciding'} | ${['Proposal Made', 'Negotiations Started']}
  ${'Salesforce'} | ${'new'}      | ${['Open - Not Contacted', 'Contacted', 'Prospecting']}
  ${'Salesforce'} | ${'talking'}  | ${['Working - Contacted', 'Closed - Converted', 'Qualification']}
  ${'Salesforce'} | ${'talking'}  | ${['Needs Analysis', 'Value Proposition']}
  ${'Salesforce'} | ${'deciding'} | ${['Id. Decision Makers', 'Proposal/Price Quote', 'Negotiation/Review']}
  ${'Salesforce'} | ${'not now'}  | ${['Nurturing', 'Nurture']}
  ${'Salesforce'} | ${'no'}       | ${['Closed - Not Converted', 'Closed Lost']}
  ${'Close'}      | ${'no'}       | ${['Bad Fit', 'Canceled', 'Not Interested']}
  ${'Close'}      | ${'new'}      | ${['Potential', 'Trying a custom word', '', '???']}
  ${'Attio'}      | ${'won'}      | ${['Won 🎉']}
  ${'anybody'}    | ${'not now'}  | ${['On hold', 'later', 'Not now']}
  ${'anybody'}    | ${'no'}       | ${['No', 'Former customer', 'Lost to B', 'Churned']}
  ${'anybody'}    | ${'new'}      | ${["Won't say", 'Inactive', 'Unassigned']}
`('$crm: $words are $stage', ({ words, stage }) => {
  expect((words as string[]).map((word) => stageFrom([word]))).toEqual((words as string[]).map(() => stage));
});

it('reads our own words back', () => {
  expect(stages.map((stage) => stageFrom([stage]))).toEqual(stages);
  expect(stages.map((stage) => stageFrom([stageLabel(stage)]))).toEqual(stages);
});

it.each`
  why                                          | cells                           | stage
  ${'an answer stands above an old stage'}     | ${['Negotiation', 'Lost']}      | ${'no'}
  ${'so does a yes'}                           | ${['Connected', 'Customer']}    | ${'won'}
  ${'an open status adds nothing'}             | ${['Proposal Made', 'Open']}    | ${'deciding'}
  ${'a word of their own leaves it to others'} | ${['Spring list', 'Open deal']} | ${'talking'}
  ${'no word at all'}                          | ${[]}                           | ${'new'}
`('$why', ({ cells, stage }) => {
  expect(stageFrom(cells)).toBe(stage);
});
