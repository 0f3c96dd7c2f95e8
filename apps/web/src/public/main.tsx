import { mountFront } from '../session/mount.js';
import { PublicApp } from './public-app.js';

await mountFront('public', '/', <PublicApp />);
