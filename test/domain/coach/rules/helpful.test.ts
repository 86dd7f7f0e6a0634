import { expect, it } from 'vitest';
import { said } from '../said.ts';

it.each`
  step                                                 | verdict      | why
  ${'Send Dana our new pricing'}                       | ${'helpful'} | ${'our price'}
  ${'send elif our sales deck'}                        | ${'helpful'} | ${'our deck'}
  ${'Tell Will what our platform can do'}              | ${'helpful'} | ${'our product'}
  ${'Let José know we just launched v5'}               | ${'helpful'} | ${'our news'}
  ${'Explain to Priya why we are the market leader'}   | ${'helpful'} | ${'our greatness'}
  ${"Ask Kofi if he's seen our offer"}                 | ${'helpful'} | ${'a question about us'}
  ${'Offer Dana 20% off'}                              | ${'helpful'} | ${'a price'}
  ${'Ask Ines for a date so I can update my forecast'} | ${'helpful'} | ${'our forecast'}
  ${'Ask Omar if he can sign before our year end'}     | ${'helpful'} | ${'our year'}
  ${'Ask Jean-Luc if he is ready to buy'}              | ${'helpful'} | ${'asking for the sale'}
  ${'Tell Dana I need this for my quota'}              | ${'helpful'} | ${'our quota'}
  ${'Ask Hanna when we can expect the order'}          | ${'helpful'} | ${'our order'}
  ${'Ask Inge for an update on the deal'}              | ${'helpful'} | ${'a status is for the asker'}
  ${'Ask Rosa if she has had a chance to look at it'}  | ${'helpful'} | ${'a check-in'}
  ${'Ask Carla for her decision'}                      | ${'helpful'} | ${'our need'}
  ${'Ask Paula to leave a review on Google'}           | ${'helpful'} | ${'praise for us'}
  ${'Send Owen a voucher for 10% off'}                 | ${'helpful'} | ${'our price'}
  ${"Ask Paul for news of his daughter's exam"}        | ${'ok'}      | ${'news of hers'}
  ${'Ask Rosa if she got the spare key'}               | ${'ok'}      | ${'a key, not our mail'}
  ${'Tell Dieter the status of his ticket'}            | ${'ok'}      | ${'a status given'}
  ${'Give Farah the price per metre she needs'}        | ${'ok'}      | ${'she needs it'}
  ${'Send Karim the price list, as he asked'}          | ${'ok'}      | ${'he asked'}
  ${'Tell Sofia that our office moves in May'}         | ${'ok'}      | ${'an address is useful'}
  ${'Own up to Jess that our form was too long'}       | ${'ok'}      | ${'our mistake'}
  ${'Ask Ana if our bug fix worked for her'}           | ${'ok'}      | ${'about her'}
  ${'Tell Leila what I learned from her talk'}         | ${'ok'}      | ${'her talk'}
  ${'Warn Mei that our product is being recalled'}     | ${'ok'}      | ${'a warning helps'}
  ${'Ask Mei whether month end is a bad time for her'} | ${'ok'}      | ${'her month'}
`('“$step” is $verdict: $why', ({ step, verdict }) => {
  expect(said(step)).toBe(verdict);
});
