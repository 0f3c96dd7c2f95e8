import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTopics, type DeclaredTopic } from './kafka-topics.js';
import { projectRoot } from './project-root.js';

// For containers: creates the declared topics at KAFKA_BROKERS and ends. KAFKA_REPLICAS is 1 when left out.
const brokers = process.env.KAFKA_BROKERS?.split(',').filter(Boolean) ?? [];
if (brokers.length === 0) throw new Error('KAFKA_BROKERS is missing: host:port, several with commas');

const declared = JSON.parse(
  readFileSync(join(projectRoot(), 'deploy', 'kafka', 'topics.json'), 'utf8'),
) as DeclaredTopic[];
const created = await createTopics(brokers, declared, Number(process.env.KAFKA_REPLICAS || 1));
console.log(created.length > 0 ? `Created ${created.join(', ')}` : 'Every declared topic is there');
