// Made-up Legal Entity Identifiers (ISO 17442) for organisations that do not exist.

import { randomAsU8a } from '@polkadot/util-crypto';

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An identifier that nobody has: eighteen characters and two check digits by ISO 7064 MOD 97-10. */
export function madeUpLei(): string {
  const random = [...randomAsU8a(12)].map((byte) => CHARACTERS[byte % CHARACTERS.length]).join('');
  return withCheckDigits(`DEVS00${random}`);
}

/** The identifier that begins with these eighteen characters. */
export function withCheckDigits(stem: string): string {
  const number = [...`${stem}00`].map((character) => CHARACTERS.indexOf(character).toString()).join('');
  return stem + (98n - (BigInt(number) % 97n)).toString().padStart(2, '0');
}
