import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/read-config.js';
import { Reader } from '../database/reader.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** What is sealed about a wish; a context's database role may read only the kinds it needs. */
export type SealedKind = 'applicant' | 'payee' | 'story' | 'facts';

export interface Sealable {
  readonly wishId: string;
  readonly kind: SealedKind;
  readonly content: unknown;
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The one place for people's data: names, numbers, accounts, stories, household facts. Each record is
 * AES-256-GCM (NIST SP 800-38D) with a fresh nonce; wish, kind and version are authenticated, so a record
 * cannot be moved to another family. Layout: version (1 byte), nonce (12), tag (16), ciphertext.
 */
@Injectable()
export class Vault {
  private imported: KeyObject | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** Seals records in the open unit of work; a record that exists already is replaced. */
  async seal(records: readonly Sealable[]): Promise<void> {
    const nonces = randomBytes(NONCE_BYTES * records.length);
    const sealed = records.map((one, i) => this.encrypt(one, nonces.subarray(i * NONCE_BYTES, (i + 1) * NONCE_BYTES)));
    await this.uow.query(
      `INSERT INTO sealed.record (wish_id, kind, ciphertext)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])
       ON CONFLICT (wish_id, kind) DO UPDATE SET ciphertext = excluded.ciphertext, sealed_at = now()`,
      [records.map((one) => one.wishId), records.map((one) => one.kind), sealed],
    );
  }

  /** Opens one kind for many wishes, by wish id; a wish without such a record is absent. */
  async open<Content>(kind: SealedKind, wishIds: readonly string[]): Promise<Map<string, Content>> {
    const sql = `SELECT wish_id, ciphertext FROM sealed.record WHERE kind = $1 AND wish_id = ANY($2::uuid[])`;
    const rows = await (this.uow.isOpen() ? this.uow : { query: this.reader.rows.bind(this.reader) }).query<{
      wish_id: string;
      ciphertext: Buffer;
    }>(sql, [kind, wishIds]);
    return new Map(rows.map((row) => [row.wish_id, this.decrypt(row.wish_id, kind, row.ciphertext) as Content]));
  }

  private encrypt({ wishId, kind, content }: Sealable, nonce: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key(), nonce);
    cipher.setAAD(bound(wishId, kind));
    const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
  }

  /** Imported once: importing the bytes anew for each record costs four times the encryption. */
  private key(): KeyObject {
    this.imported ??= createSecretKey(this.config.sealingKey);
    return this.imported;
  }

  private decrypt(wishId: string, kind: SealedKind, sealed: Buffer): unknown {
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key(), nonce);
    decipher.setAAD(bound(wishId, kind));
    decipher.setAuthTag(tag);
    const body = sealed.subarray(1 + NONCE_BYTES + TAG_BYTES);
    return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')) as unknown;
  }
}

const bound = (wishId: string, kind: SealedKind) => Buffer.from(`${VERSION}:${wishId}:${kind}`);
