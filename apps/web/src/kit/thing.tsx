import './thing.css';
import type { ItemCode } from '#kernel';
import { drawingOf } from './wish-words.js';

/** Line drawings of things on a 48 grid: what is wished for, never who wishes. */
const DRAWINGS: Partial<Record<ItemCode | 'cash', string>> = {
  cash: 'M10 8h28v32H10Zm6 0v32M22 16l5 7 5-7m-5 7v11m-4-7h8m-8 4h8',
  'rice-and-oil': 'M10 18c0-3 3-4 3-7h12c0 3 3 4 3 7v20H10Zm0 6h18m-13 5 4 4 4-4M32 22h8v16h-8Zm2-6h4v6h-4Z',
  bedding: 'M6 30c0-4 4-6 9-6h18c5 0 9 2 9 6v8H6Zm6-7c0-5 2-8 6-8s6 3 6 8m0 0c0-5 2-8 6-8s6 3 6 8M6 34h36',
  diapers: 'M9 14h30v8c-6 1-9 6-10 13H19c-1-7-4-12-10-13Zm4 4h5m12 0h5',
  'electric-fan':
    'M24 18m-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0m12-3c-3-4-2-7 1-8m2 11c5-1 7 1 7 4m-10-2c-1 5-4 6-7 5M24 30v9m-8 3h16',
  'rice-cooker':
    'M9 20h30v12c0 5-4 8-9 8H18c-5 0-9-3-9-8Zm2-4c2-4 6-6 13-6s11 2 13 6M20 29h8v5h-8ZM22 10V7h4v3',
  fridge: 'M13 6h22v34H13Zm0 13h22M18 11v4m0 9v6m-2 10v2m16-2v2',
  'tv-set': 'M6 12h36v22H6Zm12 29h12m-6-7v7M18 5l6 7 6-7',
  bed: 'M6 12v28m36-12v12M6 34h36M6 28h36v-3c0-3-2-5-5-5H20v8m-14 0h14v-4c0-2-2-4-4-4H6',
  'study-desk': 'M5 20h38M9 20v20m30-20v20M24 20v10h15M31 25h2M13 20v-6h9v6m-6-6V9l8-3',
  'school-bag': 'M12 20c0-6 4-10 12-10s12 4 12 10v20H12Zm7-10V7h10v3M12 29h24m-15 0v5h6v-5M18 18h12',
  tablet: 'M11 7h26v34H11Zm3 4h20v24H14Zm9 27h2M18 18h12m-12 5h8',
  bicycle:
    'M13 32m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0m29 0m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0M13 32l6-14h12l4 14M19 18l6 14h-12m12 0 7-14m-2-5h5m-21 2h6',
  wheelchair:
    'M20 30m-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0M16 8v16h14l5 12h5M16 16h12m-14-8h4M37 40m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  'study-costs':
    'M24 14c-4-4-10-5-17-4v26c7-1 13 0 17 4 4-4 10-5 17-4V10c-7-1-13 0-17 4Zm0 0v26M12 17c3 0 5 0 7 1m-7 6c3 0 5 0 7 1m10-7c2-1 4-1 7-1m-7 8c2-1 4-1 7-1',
  'shelter-tonight': 'M6 24 24 8l18 16M11 20v20h26V20M20 40V28h8v12M35 6c-2 3 0 7 4 7-5 2-8-3-4-7Z',
  'care-hours':
    'M8 20h22v10c0 6-5 10-11 10S8 36 8 30Zm22 3h4c6 0 6 9 0 9h-4M14 6c-2 4 3 5 1 9m8-9c-2 4 3 5 1 9',
  'home-repair': 'M6 24 24 8l18 16M11 20v20h26V20M18 34l9-9m-1-4c2-2 5-2 6 0l-3 3 2 2 3-3c1 3-1 5-4 5',
  'job-post': 'M7 17h34v22H7Zm11 0v-6h12v6M7 26c11 5 23 5 34 0m-19 1h4v5h-4Z',
  'legal-advice':
    'M24 7v33m-9 0h18M10 14h28M10 14l-5 13h10Zm28 0-5 13h10ZM5 27c1 5 9 5 10 0m18 0c1 5 9 5 10 0',
  counselling: 'M6 10h26v18H18l-7 6v-6H6Zm30 6h6v18h-4v6l-7-6H20v-3M12 17h14m-14 5h9',
  'travel-fare': 'M8 12c0-3 2-5 5-5h22c3 0 5 2 5 5v22H8Zm0 12h32M24 12v12M13 34v5m22-5v5M14 29h3m14 0h3',
  companionship:
    'M8 22h18v8c0 5-4 8-9 8s-9-3-9-8Zm18 2h3c4 0 4 6 0 6h-3m8 0h8v3c0 3-2 5-4 5s-4-2-4-5ZM13 17v-4m8 4v-4M17 22v-3',
  'training-place': 'M7 8h34v22H7Zm17 22v4m-10 7 10-7 10 7M13 15h14m-14 6h20',
  other: 'M8 18h32v22H8Zm0 0 5-9h22l5 9M24 9v14m-5 0h10',
};

const FALLBACK = 'M8 18h32v22H8Zm0 0 5-9h22l5 9M24 9v14m-5 0h10';

/** `cash` is drawn as a passbook. */
export const Thing = ({ item, large = false }: { item: string; large?: boolean }) => (
  <svg
    className={large ? 'thing thing--large' : 'thing'}
    viewBox="0 0 48 48"
    aria-hidden="true"
    focusable="false"
  >
    <path d={DRAWINGS[item === 'cash' ? item : drawingOf(item)] ?? FALLBACK} />
  </svg>
);
