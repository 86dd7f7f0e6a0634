import { extname } from 'node:path';
import type { JsonObject } from './json.ts';

/** A file somebody put into this Slack. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  bytes: Buffer;
  deleted: boolean;
}

/** What somebody takes from their own machine. */
export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Files {
  readonly all: ReadonlyMap<string, StoredFile>;
  /** A file that everybody concerned can see. */
  add(user: string, file: LocalFile): StoredFile;
  /** Room for a file the app is about to send; until it is completed nobody can see it. */
  announce(user: string, name: string, length: number): { readonly id: string; readonly url: string };
  /** Takes the bytes; false when nothing of that id, or of that length, was announced. */
  receive(id: string, bytes: Buffer): boolean;
  /** Undefined when its bytes never came. */
  complete(id: string): StoredFile | undefined;
  /** The url of the bytes, for whoever has a token. */
  downloadUrl(file: StoredFile): string;
}

/** The store of files; `url` puts an address of this server together. */
export function createFiles(url: (path: string) => string): Files {
  const all = new Map<string, StoredFile>();
  const awaited = new Map<string, { readonly user: string; readonly name: string; readonly length: number; bytes?: Buffer }>();
  let count = 0;
  const nextId = (): string => `F0LOCAL${(count += 1)}`;
  const keep = (id: string, user: string, { name, bytes }: LocalFile): StoredFile => {
    const file = { id, name, user, bytes: Buffer.from(bytes), deleted: false };
    all.set(id, file);
    return file;
  };
  return {
    all,
    add: (user, file) => keep(nextId(), user, file),
    announce(user, name, length) {
      const id = nextId();
      awaited.set(id, { user, name, length });
      return { id, url: url(`/upload/${id}`) };
    },
    receive(id, bytes) {
      const one = awaited.get(id);
      if (one?.length !== bytes.length) return false;
      one.bytes = bytes;
      return true;
    },
    complete(id) {
      const one = awaited.get(id);
      if (!one?.bytes) return undefined;
      awaited.delete(id);
      return keep(id, one.user, { name: one.name, bytes: one.bytes });
    },
    downloadUrl: ({ id, name }) => url(`/files/${id}/download/${encodeURIComponent(name.toLowerCase())}`),
  };
}

const mimetypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  tsv: 'text/tab-separated-values',
  png: 'image/png',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file as Slack puts it into answers and payloads. */
export function asSlackFile(file: StoredFile, files: Files): JsonObject {
  const ending = extname(file.name).slice(1).toLowerCase();
  if (file.deleted) return { id: file.id, mode: 'tombstone' };
  return {
    id: file.id,
    name: file.name,
    title: file.name,
    user: file.user,
    mimetype: mimetypes[ending] ?? 'application/octet-stream',
    filetype: ending === 'txt' ? 'text' : ending,
    size: file.bytes.length,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    url_private: files.downloadUrl(file).replace('/download/', '/'),
    url_private_download: files.downloadUrl(file),
  };
}
