import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromiumFromNpm from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../deploy/demo/people.js';
import { projectRoot } from '../../../deploy/local/project-root.js';

const ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const SCREENS = join(projectRoot(), 'test/e2e/screens');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** Chromium from npm, so that no browser of the system is needed; CHROMIUM_PATH names another. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromiumFromNpm.executablePath());
  return chromium.launch({ executablePath, args: ARGS, headless: true });
}

interface VisitOptions {
  readonly url: string;
  readonly on: 'phone' | 'desk';
  /** Where its pictures go; none are taken without. */
  readonly pictures?: string;
}

/** One person at one device, with everything that the browser complained about. */
export class Visitor {
  /** Errors on the console, refusals of the content security policy, and exceptions. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly options: VisitOptions,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  static async arrive(browser: Browser, options: VisitOptions): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: options.on === 'phone' ? PHONE : DESK,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    return new Visitor(context, await context.newPage(), options);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.options.url + path);
    await this.page.locator('h1').first().waitFor();
  }

  async signIn(front: string, account: string): Promise<void> {
    await this.open(front);
    await this.page.locator('#account').fill(account);
    await this.page.locator('#password').fill(DEMO_PASSWORD);
    await this.press('登录');
    await this.page.locator('#password').waitFor({ state: 'detached' });
  }

  /** Presses a button of the page, or of the question that lies over it. */
  async press(name: string | RegExp): Promise<void> {
    const over = this.page.getByRole('dialog');
    const place = (await over.count()) > 0 ? over : this.page.locator('main');
    await place.getByRole('button', { name }).first().click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.locator('main').getByRole('link', { name }).first().click();
  }

  title(words: string | RegExp): Promise<void> {
    return this.page.locator('h1').filter({ hasText: words }).waitFor();
  }

  /** Takes a picture of the whole page. */
  async picture(name: string): Promise<void> {
    const { pictures } = this.options;
    if (pictures === undefined) return;
    const folder = join(SCREENS, pictures);
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  /** Cuts the stream of news of this person's pages; everything else goes on. */
  async withoutNews(): Promise<void> {
    await this.page.route('**/api/live*', (route) => route.abort());
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
