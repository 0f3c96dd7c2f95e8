import type { Catalogue } from './catalogue.js';
import { parameters2021 } from './parameters.js';
import { policies2021 } from './policies/index.js';

/** The reconstruction of the city's list that ships with the service; not an official catalogue. */
export const bundledCatalogue: Catalogue = {
  version: 'reconstruction-2021.1',
  parameters: parameters2021,
  policies: policies2021,
  firstPass: ['MZ-04', 'MZ-05', 'MZ-02', 'MZ-01', 'MZ-03'],
};
