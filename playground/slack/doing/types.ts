import { asTyped } from '../escape.ts';
import { commandIn, scopesOf } from '../manifest.ts';
import { commandPayload } from '../payloads/base.ts';
import type { Person } from '../people.ts';
import { act, answered, type Reply } from '../reply.ts';
import { type Stage, turnedDown } from '../stage.ts';
import { post } from '../world.ts';

/** A slash command. People from other workspaces cannot use ours; an unknown command is answered by Slackbot. */
export async function types(stage: Stage, person: Person, line: string, where?: string): Promise<Reply> {
  const { world } = stage;
  const channel = where === undefined ? world.workspace.dmWith(person.id) : world.workspace.channel(where);
  if (!channel?.members.has(person.id)) throw new Error(`${person.name} is not in ${where ?? 'that channel'}.`);
  const [, command = '', text = ''] = /^(\/\S+)\s*([^]*?)\s*$/.exec(line) ?? [];
  if (command === '') throw new Error(`A command starts with a slash: "${line}".`);
  const known = commandIn(world.manifest, command);
  const via = stage.nextVia();
  if (!known || person.is_stranger || !scopesOf(world.manifest).includes('commands')) {
    post(world, { channel: channel.id, text: world.excuse(command, channel), onlyFor: person.id, user: 'USLACKBOT' }, via);
    return answered(stage, turnedDown('slash_commands', { command, text }, 'unknown_command', world.clock.now()), via);
  }
  const origin = { via, user: person.id, channel: channel.id };
  const payload = commandPayload(world, {
    command,
    text: asTyped(text, world.workspace, known.should_escape === true),
    user: person.id,
    channel,
    triggerId: world.triggers.issue({ user: person.id, via }),
    responseUrl: stage.responseUrl(origin),
  });
  return act(stage, { kind: 'slash_commands', payload, via, origin });
}
