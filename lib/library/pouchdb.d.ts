// The published types redeclare Node's Buffer for the whole project; these are the few calls that are used.
declare module 'pouchdb-core' {
  interface Meta {
    readonly _id: string;
    readonly _rev: string;
  }
  interface Row<Document> {
    readonly key: string;
    /** Null for a deleted document, absent for an unknown key. */
    readonly doc?: (Document & Meta) | null;
  }
  interface Change {
    readonly id: string;
    readonly seq: number;
    readonly deleted?: boolean;
  }
  /** One document's fate in a `bulkDocs`: `ok`, or why not. */
  type Written =
    | { readonly ok: true; readonly id: string; readonly rev: string }
    | {
        readonly ok?: undefined;
        readonly status?: number;
        readonly name?: string;
        readonly message?: string;
      };
  export default class PouchDB<Document> {
    constructor(name: string, options: { adapter: 'indexeddb'; auto_compaction: boolean });
    static plugin(plugin: unknown): void;
    /** Of this very database: one made anew under the same name has another. */
    id(): Promise<string>;
    info(): Promise<{ readonly update_seq: number }>;
    /** Rejects with `status` 404 when there is none, 409 when `put` comes too late. */
    get(id: string, options?: { attachments: boolean }): Promise<Document & Meta>;
    /** The bytes of one attachment. Rejects with `status` 404 when there is none. */
    getAttachment(id: string, name: string): Promise<Blob>;
    put(document: Document & { _id: string }): Promise<{ rev: string }>;
    remove(document: Document & Meta): Promise<unknown>;
    /** In one transaction of the adapter. */
    bulkDocs(documents: readonly (Document & { _id: string })[]): Promise<Written[]>;
    allDocs(
      options: { include_docs: true; attachments?: boolean } & (
        | { keys: string[] }
        | { startkey: string; endkey: string }
      ),
    ): Promise<{ rows: Row<Document>[] }>;
    changes(options: { since: number; limit?: number }): Promise<{
      readonly results: readonly Change[];
      readonly last_seq: number;
    }>;
    close(): Promise<void>;
  }
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: unknown;
  export default plugin;
}

declare module 'spark-md5' {
  const SparkMD5: {
    hash: (text: string, raw?: boolean) => string;
    ArrayBuffer: { hash: (bytes: Uint8Array, raw?: boolean) => string };
  };
  export default SparkMD5;
}
