import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { language } from '#lib/i18n/language.svelte.ts';
import Button from './Button.svelte';
import Combobox from './Combobox.svelte';
import DateTimeField from './DateTimeField.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import RadioGroup from './RadioGroup.svelte';
import TextArea from './TextArea.svelte';
import TextInput from './TextInput.svelte';
import ThemeSwitch from './ThemeSwitch.svelte';

const provinces = ['Hà Nội', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên'].map((label) => ({
  value: label,
  label,
}));

/** What a screen reader says after the name of a field. */
function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent.trim()).join(' ');
}

describe('a button', () => {
  test('that is busy says so and does not fire a second time', async () => {
    let fired = 0;
    const { rerender } = render(Button, { onclick: () => fired++ });
    await fireEvent.click(screen.getByRole('button'));
    await rerender({ busy: true });
    const busy = screen.getByRole('button', { name: 'Đang xử lý…' });
    await fireEvent.click(busy);
    expect(fired).toBe(1);
    expect(busy.getAttribute('aria-disabled')).toBe('true');
  });

  test('with an address is a link', () => {
    render(Button, { href: '/events' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/events');
  });
});

describe('a field', () => {
  test('is found by its label, and tells its error before its hint', () => {
    render(TextInput, { label: 'Họ và tên', hint: 'Như trên giấy tờ.', error: 'Chưa có tên.' });
    const input = screen.getByLabelText('Họ và tên');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(input)).toBe('Chưa có tên. Như trên giấy tờ.');
  });

  test('that is required says so in words', () => {
    render(TextInput, { label: 'Họ và tên', required: true });
    expect(screen.getByLabelText(/Họ và tên\s+\(bắt buộc\)/)).toHaveProperty('required', true);
  });

  test('with a limit counts what people see, and cuts nothing off', async () => {
    render(TextArea, { label: 'Câu hỏi', limit: 5, value: 'e\u0302\u0301' });
    expect(screen.getByText('Còn 4 ký tự', { selector: '.counter' })).toBeDefined();
    const area = screen.getByLabelText<HTMLTextAreaElement>('Câu hỏi');
    await fireEvent.input(area, { target: { value: 'quá dài' } });
    expect(screen.getByText('Quá 2 ký tự', { selector: '.counter' })).toBeDefined();
    expect(area.value).toBe('quá dài');
  });

  test('of choices tells its error with the group', () => {
    const choices = [{ value: 'online', label: 'Trực tuyến' }];
    render(RadioGroup, { label: 'Hình thức', choices, error: 'Hãy chọn một hình thức.' });
    const group = screen.getByRole('group', { name: 'Hình thức' });
    expect(descriptionOf(group)).toBe('Hãy chọn một hình thức.');
  });
});

describe('a combobox', () => {
  const input = () => screen.getByRole<HTMLInputElement>('combobox');
  const options = () => screen.queryAllByRole('option').map((option) => option.textContent.trim());

  test('finds Đà Nẵng when somebody types "da n", and Enter takes it', async () => {
    render(Combobox, { label: 'Tỉnh', choices: provinces });
    await fireEvent.input(input(), { target: { value: 'da n' } });
    expect(options()).toEqual(['Đà Nẵng']);
    await fireEvent.keyDown(input(), { key: 'Enter' });
    expect(input().value).toBe('Đà Nẵng');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  test('is walked through with the arrows', async () => {
    render(Combobox, { label: 'Tỉnh', choices: provinces, value: 'Hà Nội' });
    await fireEvent.keyDown(input(), { key: 'ArrowDown' });
    await fireEvent.keyDown(input(), { key: 'ArrowDown' });
    const active = document.getElementById(input().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent.trim()).toBe('Đà Nẵng');
  });

  test('keeps the choice when Escape leaves the typing', async () => {
    render(Combobox, { label: 'Tỉnh', choices: provinces, value: 'Hà Nội' });
    await fireEvent.input(input(), { target: { value: 'xyz' } });
    expect(screen.getByRole('status').textContent.trim()).toBe('Không tìm thấy kết quả');
    await fireEvent.keyDown(input(), { key: 'Escape' });
    expect(input().value).toBe('Hà Nội');
  });

  test('is emptied by deleting what stands in it', async () => {
    render(Combobox, { label: 'Tỉnh', choices: provinces, value: 'Hà Nội' });
    await fireEvent.input(input(), { target: { value: '' } });
    await fireEvent.blur(input());
    expect(input().value).toBe('');
  });

  test('leaves the search to the server where it is asked to', async () => {
    const queries: string[] = [];
    render(Combobox, {
      label: 'Đơn vị',
      choices: provinces,
      onsearch: (query: string) => queries.push(query),
    });
    await fireEvent.input(input(), { target: { value: 'thpt' } });
    expect(queries).toEqual(['thpt']);
    expect(options()).toHaveLength(4);
  });
});

describe('a date and time', () => {
  const date = () => screen.getByLabelText<HTMLInputElement>('Ngày (ngày/tháng/năm)');
  const time = () => screen.getByLabelText<HTMLInputElement>('Giờ (giờ:phút)');

  test('is shown on the clock of Vietnam', () => {
    render(DateTimeField, { label: 'Bắt đầu', value: '2023-08-14T17:30:00Z' });
    expect([date().value, time().value]).toEqual(['15/08/2023', '00:30']);
  });

  test('is tidied up after it was typed in a hurry', async () => {
    render(DateTimeField, { label: 'Bắt đầu' });
    await fireEvent.input(date(), { target: { value: '5/8/2023' } });
    await fireEvent.input(time(), { target: { value: '8h' } });
    await fireEvent.blur(time());
    expect([date().value, time().value]).toEqual(['05/08/2023', '08:00']);
  });

  test('that does not exist is named as soon as one leaves the field', async () => {
    render(DateTimeField, { label: 'Bắt đầu' });
    await fireEvent.input(date(), { target: { value: '31/02/2023' } });
    expect(screen.queryByText(/Ngày không hợp lệ/)).toBeNull();
    await fireEvent.blur(date());
    expect(screen.getByText(/Ngày không hợp lệ/)).toBeDefined();
    expect(date().value).toBe('31/02/2023');
  });
});

describe('switches', () => {
  test('one click changes the language, another one changes it back', async () => {
    render(LanguageSwitch);
    await fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(language.current).toBe('en');
    await fireEvent.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    expect(language.current).toBe('vi');
  });

  test('the theme goes from the device’s to light to dark and back', async () => {
    render(ThemeSwitch);
    const seen = [];
    for (let click = 0; click < 3; click++) {
      await fireEvent.click(screen.getByRole('button'));
      seen.push(document.documentElement.dataset['theme']);
    }
    expect(seen).toEqual(['light', 'dark', undefined]);
  });
});
