import { expect } from '@playwright/test';

interface CaughtMail {
  number: number;
  to: string[];
  subject: string;
  text: string;
}

/** Waits for the newest mail to this address and answers the link in it that leads to `path`. */
export async function linkMailedTo(address: string, path: string, after = 0): Promise<string> {
  const mail = await newestMailTo(address, after);
  const link = new RegExp(`https?://\\S+${path}#\\S+`).exec(mail.text);
  expect(link, mail.text).not.toBeNull();
  return String(link);
}

async function newestMailTo(address: string, after: number): Promise<CaughtMail> {
  let newest: CaughtMail | undefined;
  await expect
    .poll(
      async () => {
        newest = (await mails())
          .filter(({ to, number }) => number > after && to.some((one) => one.includes(address)))
          .sort((one, other) => other.number - one.number)[0];
        return newest?.subject ?? '';
      },
      { message: `a mail for ${address}`, timeout: 30_000 },
    )
    .not.toBe('');
  return newest as CaughtMail;
}

/** The number of the newest mail that was caught; those that come later have higher ones. */
export async function newestMail(): Promise<number> {
  return Math.max(0, ...(await mails()).map(({ number }) => number));
}

async function mails(): Promise<CaughtMail[]> {
  const response = await fetch(`${process.env['DIEMCAU_MAIL_URL']}/messages.json`);
  return (await response.json()) as CaughtMail[];
}
