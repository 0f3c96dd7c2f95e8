import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DonorPoolTables1700000006000 implements MigrationInterface {
  readonly name = 'DonorPoolTables1700000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE donor_pool.member (
        id uuid PRIMARY KEY,
        number int NOT NULL UNIQUE CHECK (number > 0),
        kind text NOT NULL CHECK (kind IN ('enterprise', 'organisation', 'citizen')),
        level text NOT NULL CHECK (level IN ('city', 'town')),
        towns text[] NOT NULL,
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'paused')),
        last_asked_at timestamptz,
        CHECK (level = 'city' OR cardinality(towns) > 0)
      );
      CREATE TABLE donor_pool.offer (
        id uuid PRIMARY KEY,
        member_id uuid NOT NULL REFERENCES donor_pool.member,
        resource text NOT NULL CHECK (resource ~ '^R(0[1-9]|1[0-2])$'),
        categories text[] NOT NULL CHECK (cardinality(categories) > 0),
        items text[],
        remaining_qty int NOT NULL CHECK (remaining_qty >= 0),
        unit_value_fen bigint NOT NULL CHECK (unit_value_fen >= 0),
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        conditions text[] NOT NULL DEFAULT '{}',
        CHECK (valid_to >= valid_from)
      );
      CREATE INDEX offer_member_idx ON donor_pool.offer (member_id);
      CREATE TABLE donor_pool.need (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY,
        wish_id uuid NOT NULL,
        town text NOT NULL,
        category text NOT NULL,
        item text NOT NULL,
        quantity int NOT NULL CHECK (quantity > 0),
        open_qty int NOT NULL CHECK (open_qty >= 0),
        received_qty int NOT NULL DEFAULT 0 CHECK (received_qty >= 0),
        value_fen bigint NOT NULL CHECK (value_fen >= 0),
        age_band text NOT NULL,
        needed_by date NOT NULL,
        urgent boolean NOT NULL,
        bridge boolean NOT NULL,
        opened_at timestamptz NOT NULL,
        proposed_member_id uuid REFERENCES donor_pool.member,
        proposed_offer_id uuid REFERENCES donor_pool.offer,
        proposed_at timestamptz,
        -- From the numbers, so that it cannot tell another story than they do.
        status text NOT NULL GENERATED ALWAYS AS (
          CASE WHEN received_qty = quantity THEN 'fulfilled' WHEN open_qty > 0 THEN 'open' ELSE 'claimed' END
        ) STORED,
        CHECK (open_qty + received_qty <= quantity)
      );
      CREATE INDEX need_board_idx ON donor_pool.need ((NOT urgent), needed_by, id) WHERE open_qty > 0;
      CREATE INDEX need_promised_idx ON donor_pool.need (proposed_offer_id) INCLUDE (open_qty)
        WHERE open_qty > 0 AND proposed_offer_id IS NOT NULL;
      CREATE TABLE donor_pool.claim (
        id uuid PRIMARY KEY,
        need_id uuid NOT NULL REFERENCES donor_pool.need,
        wish_id uuid NOT NULL,
        town text NOT NULL,
        member_id uuid NOT NULL REFERENCES donor_pool.member,
        offer_id uuid REFERENCES donor_pool.offer,
        quantity int NOT NULL CHECK (quantity > 0),
        claimed_by uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('reserved', 'delivered', 'received', 'released')),
        claimed_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        delivered_at timestamptz,
        received_at timestamptz,
        received_by uuid,
        released_at timestamptz,
        release_reason text CHECK (release_reason IN ('by-member', 'expired')),
        CHECK ((status = 'released') = (released_at IS NOT NULL)),
        CHECK ((status = 'received') = (received_at IS NOT NULL))
      );
      CREATE INDEX claim_need_idx ON donor_pool.claim (need_id);
      CREATE INDEX claim_member_idx ON donor_pool.claim (member_id, claimed_at DESC, id DESC);
      CREATE INDEX claim_town_idx ON donor_pool.claim (town, claimed_at DESC, id DESC);
      CREATE INDEX claim_overdue_idx ON donor_pool.claim (expires_at) WHERE status = 'reserved';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE donor_pool.claim, donor_pool.need, donor_pool.offer, donor_pool.member');
  }
}
