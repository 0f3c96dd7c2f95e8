export { DonorPoolModule } from './donor-pool.module.js';
