import { auth } from './auth.ts';
import { blocks } from './blocks.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import type { Family } from './method.ts';
import { users } from './users.ts';
import { views } from './views.ts';

/** Every method the local Slack knows, but `apps.connections.open`, which belongs to the socket. */
export const methods: Family = { ...auth, ...blocks, ...chat, ...conversations, ...files, ...users, ...views };

/** Methods that may be called without any token. */
export const openToAll: ReadonlySet<string> = new Set(['api.test', 'blocks.validate']);
