import { describe, expect, it } from 'vitest';
import { readHour, readMoment, readSwitch, readWeekday, readWeekdays } from '../../../src/domain/reading/setting.ts';

describe('an hour', () => {
  it.each`
    typed            | is         | why
    ${'8:30'}        | ${'08:30'} | ${'as everybody writes it'}
    ${'08:30'}       | ${'08:30'} | ${'with a zero'}
    ${'9'}           | ${'09:00'} | ${'a bare hour'}
    ${'17.15'}       | ${'17:15'} | ${'with a dot'}
    ${'17h15'}       | ${'17:15'} | ${'with an h'}
    ${'17h'}         | ${'17:00'} | ${'with an h and no minutes'}
    ${'9 Uhr'}       | ${'09:00'} | ${'in German'}
    ${'9am'}         | ${'09:00'} | ${'before noon'}
    ${'9:45 PM'}     | ${'21:45'} | ${'after noon'}
    ${'12am'}        | ${'00:00'} | ${'midnight on a twelve-hour clock'}
    ${'12pm'}        | ${'12:00'} | ${'noon on a twelve-hour clock'}
    ${' 0:00 '}      | ${'00:00'} | ${'midnight'}
    ${'noon'}        | ${'12:00'} | ${'by its name'}
    ${'at Midnight'} | ${'00:00'} | ${'by its name'}
    ${'23:59'}       | ${'23:59'} | ${'the last minute'}
    ${'24:00'}       | ${null}    | ${'no such hour on a day'}
    ${'8:60'}        | ${null}    | ${'no such minute'}
    ${'13pm'}        | ${null}    | ${'no such hour on a twelve-hour clock'}
    ${'0am'}         | ${null}    | ${'nor this one'}
    ${'8:3'}         | ${null}    | ${'three minutes or thirty?'}
    ${'nine'}        | ${null}    | ${'a word'}
    ${''}            | ${null}    | ${'nothing'}
    ${'-1'}          | ${null}    | ${'less than nothing'}
    ${'08:30:00'}    | ${null}    | ${'seconds are nobody’s hour'}
  `('“$typed” is $is: $why', ({ typed, is }) => {
    expect(readHour(typed)).toBe(is);
  });
});

describe('weekdays', () => {
  it.each`
    typed        | is      | why
    ${'monday'}  | ${1}    | ${'in full'}
    ${'Mondays'} | ${1}    | ${'as a habit'}
    ${' SUN '}   | ${7}    | ${'by three letters'}
    ${'thurs'}   | ${4}    | ${'by a few more'}
    ${'tu'}      | ${null} | ${'two letters could be a typo'}
    ${'someday'} | ${null} | ${'no day of the week'}
    ${''}        | ${null} | ${'nothing'}
  `('“$typed” is $is: $why', ({ typed, is }) => {
    expect(readWeekday(typed)).toBe(is);
  });

  it.each`
    typed                   | is                       | why
    ${'mon-fri'}            | ${[1, 2, 3, 4, 5]}       | ${'from one to the other'}
    ${'sunday to thursday'} | ${[1, 2, 3, 4, 7]}       | ${'over the end of the week'}
    ${'sat – sat'}          | ${[6]}                   | ${'one day only'}
    ${'sat-fri'}            | ${[1, 2, 3, 4, 5, 6, 7]} | ${'every day'}
    ${'mon tue thu'}        | ${[1, 2, 4]}             | ${'one by one'}
    ${'fri, mon and wed'}   | ${[1, 3, 5]}             | ${'in any order, as people list things'}
    ${'mon mon'}            | ${[1]}                   | ${'said twice'}
    ${'mon holiday'}        | ${null}                  | ${'one word is no day'}
    ${''}                   | ${null}                  | ${'nothing'}
  `('“$typed” are $is: $why', ({ typed, is }) => {
    expect(readWeekdays(typed)).toEqual(is);
  });
});

it.each`
  typed      | is
  ${'on'}    | ${true}
  ${'Yes'}   | ${true}
  ${'show'}  | ${true}
  ${'off'}   | ${false}
  ${' no '}  | ${false}
  ${'hide'}  | ${false}
  ${'maybe'} | ${null}
  ${''}      | ${null}
`('“$typed” switches to $is', ({ typed, is }) => {
  expect(readSwitch(typed)).toBe(is);
});

describe('a moment of the week', () => {
  it.each`
    typed                            | is                                                    | why
    ${'monday 9:00'}                 | ${{ day: 1, hour: '09:00', zone: null }}              | ${'as the help shows it'}
    ${'monday 9 am'}                 | ${{ day: 1, hour: '09:00', zone: null }}              | ${'a blank before am'}
    ${'friday at 16:00'}             | ${{ day: 5, hour: '16:00', zone: null }}              | ${'with at'}
    ${'Fridays, at 4 pm'}            | ${{ day: 5, hour: '16:00', zone: null }}              | ${'as a habit'}
    ${'every tue 9am'}               | ${{ day: 2, hour: '09:00', zone: null }}              | ${'with every'}
    ${'on mondays'}                  | ${{ day: 1, hour: null, zone: null }}                 | ${'without an hour'}
    ${'Montag um 9 Uhr'}             | ${{ day: 1, hour: '09:00', zone: null }}              | ${'in German'}
    ${'monday 9:00 Europe/London'}   | ${{ day: 1, hour: '09:00', zone: 'Europe/London' }}   | ${'with a zone'}
    ${'monday 9 pm America/Toronto'} | ${{ day: 1, hour: '21:00', zone: 'America/Toronto' }} | ${'with both'}
    ${'9:00 monday'}                 | ${{ day: 1, hour: '09:00', zone: null }}              | ${'the hour first'}
    ${'monday 9:00 Mars/Phobos'}     | ${null}                                               | ${'no zone of this world'}
    ${'monday 25:00'}                | ${null}                                               | ${'no hour'}
    ${'someday 9:00'}                | ${null}                                               | ${'no day'}
    ${'monday friday 9:00'}          | ${null}                                               | ${'two days'}
    ${'monday 9:00 10:00'}           | ${null}                                               | ${'two hours'}
    ${'9:00'}                        | ${null}                                               | ${'no day at all'}
    ${''}                            | ${null}                                               | ${'nothing'}
  `('“$typed” is $is: $why', ({ typed, is }) => {
    expect(readMoment(typed)).toEqual(is);
  });
});
