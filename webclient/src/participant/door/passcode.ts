/**
 * A delegate's pass as it is scanned or typed; the twin of the server's PassCode. The golden cases are
 * read by the tests of both.
 */
export interface PassCode {
  joinCode: string;
  /** As it is written in the QR code; its SHA-256 is what the list has. */
  value: string;
}

/** Crockford's base 32. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const WRITTEN = new RegExp(`^DC1\\.([${DIGITS}]{1,20})\\.([${DIGITS}]{26})([${DIGITS}])$`);

/** DAMAGED where it looks like a pass and its check symbol is wrong, null where it is none of ours. */
export function readPassCode(typed: string): PassCode | 'DAMAGED' | null {
  const plain = typed
    .replace(/[\s-]/g, '')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  const [, joinCode, secret, check] = WRITTEN.exec(plain) ?? [];
  if (!joinCode || !secret) return /^DC1\./.test(plain) ? 'DAMAGED' : null;
  if (checkOf(joinCode + secret) !== check) return 'DAMAGED';
  return { joinCode, value: plain };
}

/** One check symbol of a Reed-Solomon code over GF(32) with x⁵ + x² + 1. */
function checkOf(characters: string): string {
  let remainder = 0;
  // The zero at the end stands for the check symbol itself.
  for (const character of `${characters}0`) {
    remainder = (remainder << 1) ^ DIGITS.indexOf(character);
    if (remainder & 32) remainder ^= 0b100101;
  }
  return DIGITS.charAt(remainder);
}

/** SHA-256 as 64 hexadecimal digits. */
export async function hashOf(value: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
