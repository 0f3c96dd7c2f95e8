import { mountFront } from '../session/mount.js';
import { DeskApp } from './desk-app.js';

await mountFront('desk', '/desk', <DeskApp />);
