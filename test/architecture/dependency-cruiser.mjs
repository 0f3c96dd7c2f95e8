// The allowed directions between folders. Each rule denies by default and has a fixture in fixtures/ that breaks
// exactly it; boundaries.spec.ts runs both. `$1` is the first group that matched in `from`.

const context = '(?!kernel/|contracts/|platform/)[^/]+';
const layers = 'domain/|http/|persistence/|publishing/';
const door = (lib) => `^libs/${lib}/src/index\\.ts$`;
const own = (...folders) => folders.map((folder) => `^libs/$1/src/${folder}/`);
const packageOf = (...names) => names.map((name) => `node_modules/${name}/`);

/** Specs, builders for them, and the tree of tests. */
const forTests = ['\\.spec\\.ts$', '^libs/[^/]+/testing/', '^test/'];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const libraries = [
  forbid(
    'kernel-knows-nothing',
    'Words that everyone shares depend on nothing but Node itself.',
    { path: '^libs/kernel/src/', pathNot: forTests },
    { pathNot: '^libs/kernel/src/', dependencyTypesNot: ['core'] },
  ),
  forbid(
    'contracts-know-only-their-checks',
    'A public event must be readable without the rest of the house.',
    { path: '^libs/contracts/src/', pathNot: forTests },
    { pathNot: ['^libs/contracts/src/', ...packageOf('class-validator')] },
  ),
  forbid(
    'platform-knows-no-context',
    'The platform carries every context and knows none.',
    { path: '^libs/platform/' },
    { path: `^libs/${context}/` },
  ),
  forbid(
    'contexts-do-not-know-each-other',
    'Contexts meet only in events.',
    { path: `^libs/(${context})/` },
    { path: `^libs/${context}/`, pathNot: '^libs/$1/' },
  ),
  forbid(
    'shared-libs-by-name',
    'Another lib is imported as #kernel, #contracts or #platform: never by a path, never below its index.',
    { path: '^libs/([^/]+)/' },
    {
      path: '^libs/(kernel|contracts|platform)/',
      pathNot: '^libs/$1/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  ),
  forbid(
    'libs-know-no-process',
    'A lib does not know which process it runs in; its specs may start one.',
    { path: '^libs/', pathNot: forTests },
    { path: '^(apps|deploy)/' },
  ),
];

const insideContexts = [
  forbid(
    'domain-knows-only-kernel',
    'Rules are plain values: no framework, no table, no event, no clock, no chance.',
    { path: `^libs/(${context})/src/domain/`, pathNot: forTests },
    { pathNot: [...own('domain'), door('kernel')] },
  ),
  forbid(
    'publishing-only-translates',
    'Publishing tells what happened: a domain event as a contract to the outbox, or a bell in this process.',
    { path: `^libs/(${context})/src/publishing/`, pathNot: forTests },
    {
      pathNot: [
        ...own('publishing', 'domain'),
        ...['kernel', 'contracts', 'platform'].map(door),
        ...packageOf('@nestjs/common', 'rxjs'),
      ],
    },
  ),
  forbid(
    'http-holds-shared-words',
    'What several routes of a context say alike (a cookie, the shape of an answer) starts no use case.',
    { path: `^libs/(${context})/src/http/`, pathNot: forTests },
    {
      path: '^libs/',
      pathNot: [...own('http', 'persistence', 'domain'), ...['kernel', 'platform'].map(door)],
    },
  ),
  forbid(
    'persistence-only-keeps',
    'Persistence maps the domain to tables; it starts no use case and reads no contract.',
    { path: `^libs/(${context})/src/persistence/`, pathNot: forTests },
    {
      pathNot: [
        ...own('persistence', 'publishing', 'domain'),
        ...['kernel', 'platform'].map(door),
        ...packageOf('@nestjs/common', 'typeorm'),
      ],
      dependencyTypesNot: ['core'],
    },
  ),
  forbid(
    'use-cases-stand-apart',
    'A use case never imports another one: what two need is a rule, a table or an event.',
    { path: `^libs/(${context})/src/((?!${layers})[^/]+)/`, pathNot: forTests },
    { path: `^libs/$1/src/(?!${layers})[^/]+/`, pathNot: '^libs/$1/src/$2/' },
  ),
  forbid(
    'use-cases-touch-no-driver',
    'Use cases reach tables and topics through the platform and their own persistence.',
    { path: `^libs/${context}/src/(?!${layers})[^/]+/`, pathNot: forTests },
    { path: packageOf('typeorm', 'pg', 'kafkajs', '@types/pg') },
  ),
  forbid(
    'nobody-looks-up-to-the-module',
    'Index and module compose; what they compose does not know them.',
    { path: `^libs/(${context})/src/[^/]+/`, pathNot: forTests },
    { path: '^libs/$1/src/[^/]+\\.ts$' },
  ),
  forbid(
    'index-shows-only-the-module',
    'The module is all that a context shows.',
    { path: `^libs/(${context})/src/index\\.ts$` },
    { pathNot: '^libs/$1/src/$1\\.module\\.ts$' },
  ),
];

const processes = [
  forbid(
    'apps-only-compose',
    'A process is contexts plus the platform, each by its name.',
    { path: '^apps/((?!web/)[^/]+)/', pathNot: forTests },
    { path: '^(libs|apps|deploy)/', pathNot: ['^apps/$1/', door(context), door('platform')] },
  ),
  forbid(
    'web-stands-alone',
    'The browser application knows the service by its HTTP interface and shares only the words of the kernel.',
    { path: '^apps/web/' },
    { path: '^(libs|deploy|apps)/', pathNot: ['^apps/web/', door('kernel')] },
  ),
  forbid(
    'deploy-starts-processes',
    'Launchers and the demo start built processes and speak HTTP to them; they know no context.',
    { path: '^deploy/', pathNot: forTests },
    { path: '^(libs|apps)/', pathNot: ['kernel', 'platform'].map(door) },
  ),
  forbid(
    'outside-through-the-door',
    "Tests and launchers use a lib by its index or its builders; conformance and benches look at inner parts.",
    { path: '^(deploy|test)/', pathNot: '^test/(conformance|bench)/' },
    { path: '^libs/[^/]+/src/', pathNot: door('[^/]+') },
  ),
];

const everywhere = [
  forbid(
    'production-knows-no-test',
    'Code that runs for families never imports a spec, a builder or a test.',
    { path: '^(libs|apps|deploy)/', pathNot: forTests },
    { path: forTests },
  ),
  forbid(
    'production-has-no-dev-package',
    'What runs must be installed where it runs.',
    { path: '^(libs|apps|deploy)/', pathNot: [...forTests, '^apps/web/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
  ),
  forbid(
    'no-cycles',
    'A reader must be able to start somewhere; types alone may name each other.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid('imports-resolve', 'A deep path behind a #name does not resolve.', {}, { couldNotResolve: true }),
  forbid(
    'no-orphans',
    'A file that nobody imports and that imports nothing has no job; what vite puts in the place of a module has one.',
    { orphan: true, path: '^(libs|apps|deploy)/.*\\.tsx?$', pathNot: '\\.d\\.ts$|^apps/web/src/no-[a-z-]+\\.ts$' },
    {},
  ),
];

export default {
  forbidden: [...libraries, ...insideContexts, ...processes, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/web/dist/', '(^|/)target/', '^test/architecture/fixtures/'] },
    tsPreCompilationDeps: true, // `import type` counts as well
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
