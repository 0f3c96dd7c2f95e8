import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads for views: SQL straight to the answer, outside any unit of work. */
@Injectable()
export class Reader {
  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, parameters as unknown[]);
  }

  async first<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    const [row] = await this.rows<Row>(sql, parameters);
    return row;
  }
}
