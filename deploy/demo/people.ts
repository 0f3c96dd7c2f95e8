import { Person } from './person.js';

/** Public, and worth nothing outside demo mode. */
export const DEMO_PASSWORD = 'light-a-wish';

const TOWN_WORDS: Readonly<Record<string, string>> = {
  '441900003': 'dongcheng', '441900005': 'wanjiang', '441900006': 'guancheng', '441900102': 'shilong',
  '441900104': 'shipai', '441900110': 'changping', '441900111': 'liaobu', '441900114': 'huangjiang',
  '441900116': 'tangxia', '441900121': 'humen', '441900123': 'shatian',
};

/** The demo accounts, signed in when they are first needed. */
export class People {
  private readonly signedIn = new Map<string, Promise<Person>>();

  constructor(private readonly url: string) {}

  worker = (town: string) => this.of('worker', town);
  officer = (town: string) => this.of('officer', town);
  approver = (town: string) => this.of('approver', town);
  checker = (town: string) => this.of('checker', town);
  city = () => this.account('city');
  donor = () => this.account('donor');
  cashier = () => this.account('cashier');

  account(login: string): Promise<Person> {
    let person = this.signedIn.get(login);
    if (!person) {
      person = Person.signIn(this.url, login, DEMO_PASSWORD);
      this.signedIn.set(login, person);
    }
    return person;
  }

  private of(role: string, town: string): Promise<Person> {
    return this.account(`${role}.${TOWN_WORDS[town] ?? town}`);
  }
}
