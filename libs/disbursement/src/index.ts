export { DisbursementModule } from './disbursement.module.js';
