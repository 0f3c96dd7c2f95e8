import { mountFront } from '../session/mount.js';
import { openSealedDrafts } from './drafts/sealed-drafts.js';
import { FieldApp } from './field-app.js';

const drafts = await openSealedDrafts(() => new Date(), () => location.reload());
await mountFront('field', '/field', <FieldApp drafts={drafts} />);
