import type { z } from 'zod';
import { controlsIn } from '../slack/controls.ts';
import { objectsIn } from '../slack/json.ts';
import type { LocalSlack } from '../slack/local-slack.ts';
import type { Acting } from '../slack/person.ts';
import type { Reply } from '../slack/reply.ts';
import type { Seen, SeenView } from '../slack/seen.ts';
import type { Given as Put } from '../slack/values.ts';
import type { anAct, Given, Option, Outcome, Where } from './protocol.ts';

type Act = z.output<typeof anAct>;

/** Does what somebody did on the page as the local Slack would. What Slack would refuse comes back as a sentence. */
export async function perform(slack: LocalSlack, userId: string, act: Act): Promise<Outcome> {
  try {
    return await carryOut(slack, slack.as(userId), act);
  } catch (error) {
    // Slack's client refuses in its own words, which are the local Slack's.
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function carryOut(slack: LocalSlack, person: Acting, act: Act): Promise<Outcome> {
  switch (act.do) {
    case 'say':
      return say(slack, person, act.room, act.text.trim());
    case 'use': {
      const { seen, what, which } = aimed(person, act);
      const options = { which, filled: putAll(act.filled) };
      if (act.given === undefined) return outcome(await person.presses(seen, what, options));
      const given = put(act.given);
      if (typeof given === 'object' && 'bytes' in given) throw new Error('A file goes into a form, not onto a button.');
      return outcome(await person.selects(seen, what, given, options));
    }
    case 'search': {
      const { seen, what, which } = aimed(person, act);
      return { options: (await person.offers(seen, what, act.typed, { which })) as Option[] };
    }
    case 'submit':
      return outcome(await person.submits(viewOf(person, act.viewId), putAll(act.values)));
    case 'close':
      await person.closes(viewOf(person, act.viewId));
      return {};
    case 'open':
      if (act.tab === 'messages') return outcome(await person.opensMessages());
      return (await person.opensHome()) ? {} : { error: 'The app published no Home tab.' };
    case 'shortcut': {
      const on = act.channel && act.ts ? messageOf(person, act.channel, act.ts) : undefined;
      return outcome(await person.uses(act.name, on));
    }
  }
}

async function say(slack: LocalSlack, person: Acting, room: string, text: string): Promise<Outcome> {
  const isDm = slack.workspace.channel(room)?.im !== undefined;
  if (text.startsWith('/')) return outcome(await person.types(text, isDm ? {} : { channel: room }));
  if (isDm) return outcome(await person.messages(text));
  person.says(room, text);
  return {};
}

/** Errors in a submission belong to fields; anything else Slack shows as a line of its own. */
function outcome({ error, errors, delivery }: Reply): Outcome {
  if (Object.keys(errors).length > 0) return { errors };
  if (error === undefined || error === 'unknown_command') return {};
  const command = delivery.payload['command'];
  const what = typeof command === 'string' ? command : 'That';
  return { error: `${what} failed with the error “${error}”.` };
}

/** The very control on the page: equal ones are told apart by the block they stand in. */
function aimed(person: Acting, act: { where: Where; blockId: string; actionId: string }) {
  const seen = 'viewId' in act.where ? viewOf(person, act.where.viewId) : messageOf(person, act.where.channel, act.where.ts);
  const blocks = 'viewId' in seen ? objectsIn(seen.raw.content['blocks']) : seen.raw.blocks;
  const alike = controlsIn(blocks).filter(({ actionId, label }) => actionId === act.actionId || label === act.actionId);
  const which = alike.findIndex(({ blockId }) => blockId === act.blockId);
  if (which < 0) throw new Error('That has changed meanwhile: look again.');
  return { seen, what: act.actionId, which };
}

function messageOf(person: Acting, channel: string, ts: string): Seen {
  const found = person.sees(channel).find((one) => one.ts === ts);
  if (!found) throw new Error('That message is gone.');
  return found;
}

function viewOf(person: Acting, viewId: string): SeenView {
  const found = [person.modal(), person.home()].find((one) => one?.viewId === viewId);
  if (!found) throw new Error('That is closed already.');
  return found;
}

const put = (given: Given): Put => {
  if (typeof given === 'object' && 'base64' in given) return { name: given.name, bytes: Buffer.from(given.base64, 'base64') };
  return given;
};

const putAll = (filled: Readonly<Record<string, Given>>): Record<string, Put> =>
  Object.fromEntries(Object.entries(filled).map(([block, given]) => [block, put(given)]));
