import { beforeEach, describe, expect, it } from 'vitest';
import { labels, useDesk, words } from '../support/desk.ts';

const desk = useDesk();

describe('doors', () => {
  beforeEach(async () => {
    const dana = desk.as('dana');
    await dana.types('add Zed');
    await dana.types('refer Zed > Yak, Jane Doe');
    await dana.types('refer Yak > Beta');
    await dana.types('refer Yak > Acme');
    await dana.types('won Acme');
  });

  it('draws who opened which', async () => {
    expect(words(await desk.as('dana').types('doors'))).toContain(
      ['```', 'Zed · new', '└─ Yak, Jane Doe · new', '   ├─ Acme · opened', '   └─ Beta · new', '```'].join('\n'),
    );
    expect(words(await desk.as('dana').types('doors'))).toContain('3 doors, through 2 people');
  });

  it('tells in the story through whom somebody came, all the way', async () => {
    expect(words(await desk.as('dana').types('show Beta'))).toContain('Referred by *Yak*, who came through *Zed*');
    expect(words(await desk.as('dana').types('show Zed'))).toContain('Opened the door to *Yak*');
  });

  it('keeps the credit through a hand-over, a new name and a removal', async () => {
    const dana = desk.as('dana');
    await dana.types('hand Acme to @ben');
    await dana.types('rename Yak > Yak Herders');
    await dana.types('remove Zed');
    expect(words(await desk.as('ben').types('doors'))).toContain(
      'Zed · new\n└─ Yak Herders, Jane Doe · new\n   └─ Acme · opened',
    );
    expect(words(await desk.as('ben').types('show Acme'))).toContain('Referred by *Yak Herders*, who came through *Zed*');
  });

  it('shows a rep their own, and a manager the team’s', async () => {
    expect(words(await desk.as('ben').types('doors'))).toContain('Nobody on your list was referred yet');
    expect(words(await desk.as('max').types('doors team'))).toContain('└─ Yak, Jane Doe');
    expect(words(await desk.as('ben').types('doors team'))).toContain('for the team’s managers');
  });

  it('is not broken by what somebody is called', async () => {
    const dana = desk.as('dana');
    await dana.types('add ```rm <!channel>');
    await dana.types('refer ```rm <!channel> > Delta');
    const drawn = words(await dana.types('doors'));
    expect(drawn).toContain('ˋˋˋrm &lt;!channel&gt; · new');
    expect(drawn.match(/```/g)).toHaveLength(2);
    expect(labels(await dana.types('doors'))).toEqual([]);
  });

  it('leaves somebody forgotten without a name', async () => {
    const dana = desk.as('dana');
    await dana.presses(await dana.types('forget Yak'), 'Erase them');
    const drawn = words(await dana.types('doors'));
    expect(drawn).not.toMatch(/Yak|Jane/);
    expect(drawn).toContain('somebody');
  });
});
