import { expect, it } from 'vitest';
import { placeOf, places, stageLabel, stages } from '../../src/domain/stage.ts';

it('has six stages, all alive', () => {
  expect(stages).toEqual(['new', 'talking', 'deciding', 'not now', 'no', 'won']);
});

it.each(stages.map((stage) => [stage, stageLabel(stage)]))('calls %s %s, and never closed, lost or won', (stage, label) => {
  expect(label).toBe(stage === 'won' ? 'opened' : stage);
  expect(label).not.toMatch(/clos|lost|won/);
});

it.each`
  stage         | place        | why
  ${'new'}      | ${'heading'} | ${'heading to a yes'}
  ${'talking'}  | ${'heading'} | ${'heading to a yes'}
  ${'deciding'} | ${'heading'} | ${'heading to a yes'}
  ${'not now'}  | ${'resting'} | ${'resting'}
  ${'no'}       | ${'resting'} | ${'resting, and still somebody to be kind to'}
  ${'won'}      | ${'opened'}  | ${'a customer hears from us too'}
`('$stage is $place: $why', ({ stage, place }) => {
  expect(placeOf(stage)).toBe(place);
  expect(places).toContain(place);
});
