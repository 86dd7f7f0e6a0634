import { expect, it } from 'vitest';
import { leaning } from '../../../src/domain/coach/balance.ts';

it.each`
  why                                       | stage         | gives | asks | unansweredAsks | way       | because
  ${'the first step gives'}                 | ${'new'}      | ${0}  | ${0} | ${0}           | ${'give'} | ${'balance'}
  ${'after a gift one may ask'}             | ${'talking'}  | ${1}  | ${0} | ${0}           | ${'ask'}  | ${'balance'}
  ${'as much asked as given: a gift'}       | ${'deciding'} | ${2}  | ${2} | ${0}           | ${'give'} | ${'balance'}
  ${'more asked than given: a gift'}        | ${'talking'}  | ${1}  | ${4} | ${0}           | ${'give'} | ${'balance'}
  ${'one ask hangs in the air'}             | ${'talking'}  | ${5}  | ${1} | ${1}           | ${'give'} | ${'ask unanswered'}
  ${'two asks unanswered'}                  | ${'talking'}  | ${5}  | ${2} | ${2}           | ${'give'} | ${'asks unanswered'}
  ${'two unanswered, also from a customer'} | ${'won'}      | ${5}  | ${2} | ${2}           | ${'give'} | ${'asks unanswered'}
  ${'after a no, gifts'}                    | ${'no'}       | ${3}  | ${0} | ${0}           | ${'give'} | ${'no'}
  ${'a customer is given to first'}         | ${'won'}      | ${3}  | ${0} | ${0}           | ${'give'} | ${'customer'}
`('$why', ({ stage, gives, asks, unansweredAsks, way, because }) => {
  expect(leaning({ stage, gives, asks, unansweredAsks })).toEqual({ way, because });
});
