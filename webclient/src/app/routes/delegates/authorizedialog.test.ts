import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../problems/words.ts';
import AuthorizeDialog from './AuthorizeDialog.svelte';

const SUBSTITUTE = {
  delegateId: 'd',
  name: 'Lê Thị Thay',
  position: null,
  original: 'Nguyễn Thị Hoa',
  sessionTitle: 'Phiên toàn thể',
};

let asked: string[];
let sent: unknown[];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked = [];
  sent = [];
  answer = async () => Response.json(null);
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    if (method === 'GET') {
      asked.push(path);
      return Response.json({ symbol: 'GUQ-SGDĐT' });
    }
    sent.push(JSON.parse(String(body)));
    return answer();
  });
  render(AuthorizeDialog, {
    open: true,
    unitId: 'u',
    substitute: SUBSTITUTE,
    onissued: async () => undefined,
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const symbol = () => screen.getByLabelText<HTMLInputElement>(/^Ký hiệu/);

function write(field: HTMLInputElement, text: string) {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function issue() {
  write(screen.getByLabelText(/^Người ký/), 'Trần Thị Khuê');
  write(screen.getByLabelText(/^Chức vụ/), ' Giám đốc ');
  screen.getByRole('button', { name: 'Cấp giấy ủy quyền' }).click();
}

test('the symbol is suggested, and what is written instead is sent', async () => {
  await vi.waitFor(() => expect(symbol().value).toBe('GUQ-SGDĐT'));
  expect(asked).toEqual(['/api/documents/authorization-symbols/d']);
  write(symbol(), ' GUQ-SGDĐTLS ');
  issue();
  await vi.waitFor(() =>
    expect(sent).toEqual([
      {
        delegateId: 'd',
        signatoryName: 'Trần Thị Khuê',
        signatoryPosition: 'Giám đốc',
        symbol: 'GUQ-SGDĐTLS',
      },
    ]),
  );
});

test('a symbol that is refused is marked with what it should look like', async () => {
  answer = async () =>
    Response.json({ code: 'document.symbol_malformed', params: {} }, { status: 400 });
  await vi.waitFor(() => expect(symbol().value).toBe('GUQ-SGDĐT'));
  write(symbol(), 'Sở GD');
  issue();
  await vi.waitFor(() => expect(symbol().getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText(/^Ký hiệu phải bắt đầu bằng GUQ-/)).toBeTruthy();
});
