import { isObject, objectsIn, textAt } from '../json.ts';
import { asSlackFile } from '../files.ts';
import { post } from '../world.ts';
import { type Family, json, missing, refuse, text } from './method.ts';

/** Files come and go by Slack's newer way: announced, sent to an address of their own, completed. */
export const files: Family = {
  'files.getUploadURLExternal': {
    scope: 'files:write',
    run(args, world) {
      const length = Number(text(args, 'length'));
      if (text(args, 'filename') === '') return missing('filename');
      if (!Number.isInteger(length) || length < 1) return missing('length');
      const { id, url } = world.files.announce(world.app.userId, text(args, 'filename'), length);
      return { ok: true, upload_url: url, file_id: id };
    },
  },
  'files.completeUploadExternal': {
    scope: 'files:write',
    run(args, world) {
      const named = json(args, 'files');
      const ids = (Array.isArray(named) ? named.filter(isObject) : []).map((one) => textAt(one, 'id'));
      if (ids.length === 0) return missing('files');
      // A person's id is no channel here, unlike in chat.postMessage.
      const channel = world.workspace.channels.get(text(args, 'channel_id'));
      if (text(args, 'channel_id') !== '' && !channel?.members.has(world.app.userId)) return refuse('channel_not_found');
      const done = ids.flatMap((id) => world.files.complete(id) ?? []);
      if (done.length < ids.length) return refuse('file_not_found');
      if (channel) post(world, { channel: channel.id, text: text(args, 'initial_comment'), files: done });
      return { ok: true, files: objectsIn(done.map((file) => asSlackFile(file, world.files))) };
    },
  },
  'files.info': {
    scope: 'files:read',
    run(args, world) {
      const file = world.files.all.get(text(args, 'file'));
      if (!file) return refuse('file_not_found');
      return file.deleted ? refuse('file_deleted') : { ok: true, file: asSlackFile(file, world.files) };
    },
  },
};
