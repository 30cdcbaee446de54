import '#app/problems/words.ts';
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '#lib/problem.ts';
import BarChart from './BarChart.svelte';
import ConfirmDialog from './ConfirmDialog.svelte';
import ConnectionBanner from './ConnectionBanner.svelte';
import ErrorNotice from './ErrorNotice.svelte';
import PageHeader from './PageHeader.svelte';
import Pagination from './Pagination.svelte';
import Progress from './Progress.svelte';
import QrCode from './QrCode.svelte';
import Table from './Table.svelte';
import Tabs from './Tabs.svelte';
import ToastRegion from './ToastRegion.svelte';
import { toasts } from './toasts.svelte.ts';

describe('a table', () => {
  const columns = [
    { id: 'name', label: 'Điểm cầu', text: (row: string) => row, sortable: true },
    { id: 'state', label: 'Mức độ sẵn sàng', text: () => 'Sẵn sàng' },
  ];
  const base = { caption: 'Điểm cầu', columns, key: (row: string) => row };

  test('names its rows and columns', () => {
    render(Table<string>, { ...base, rows: ['Đắk Lắk'] });
    const table = screen.getByRole('table', { name: 'Điểm cầu' });
    expect(within(table).getByRole('rowheader', { name: 'Đắk Lắk' })).toBeDefined();
    expect(within(table).getByRole('columnheader', { name: 'Mức độ sẵn sàng' })).toBeDefined();
  });

  test('asks for the other direction when it is sorted by the column already', async () => {
    const wanted: unknown[] = [];
    const sort = { column: 'name', descending: false };
    render(Table<string>, {
      ...base,
      rows: ['Đắk Lắk'],
      sort,
      onsort: (s: unknown) => wanted.push(s),
    });
    const header = screen.getByRole('columnheader', { name: 'Điểm cầu' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await fireEvent.click(within(header).getByRole('button'));
    expect(wanted).toEqual([{ column: 'name', descending: true }]);
  });

  test('says that it loads, that it is empty, and what went wrong', async () => {
    const { rerender } = render(Table<string>, { ...base, rows: null as string[] | null });
    expect(screen.getByRole('status').textContent).toBe('Đang tải dữ liệu…');
    await rerender({ rows: [] });
    expect(screen.getByText('Chưa có dữ liệu')).toBeDefined();
    await rerender({ problem: new Problem('client.timeout') });
    expect(screen.getByRole('alert').textContent).toContain('Máy chủ trả lời quá chậm');
  });

  test('has pages only where one is not enough', async () => {
    const onpage = () => undefined;
    const { rerender } = render(Table<string>, { ...base, rows: ['a'], total: 25, onpage });
    expect(screen.queryByRole('navigation')).toBeNull();
    await rerender({ total: 26 });
    expect(screen.getByRole('navigation', { name: /^Phân trang/ })).toBeDefined();
  });
});

test('the pages end where the list ends', async () => {
  const wanted: number[] = [];
  const onpage = (page: number) => wanted.push(page);
  const { rerender } = render(Pagination, { page: 0, size: 25, total: 63, onpage });
  expect(screen.getByText('1–25 trên tổng số 63')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Trang trước' })).toHaveProperty('disabled', true);
  await fireEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(wanted).toEqual([1]);
  await rerender({ page: 2 });
  expect(screen.getByText('51–63 trên tổng số 63')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Trang sau' })).toHaveProperty('disabled', true);
});

test('tabs are walked through with the arrows, and only the selected one is a stop', async () => {
  const panel = createRawSnippet((selected: () => string) => ({
    render: () => `<p>${selected()}</p>`,
  }));
  const tabs = [
    { id: 'programme', label: 'Chương trình' },
    { id: 'points', label: 'Điểm cầu', count: 1063 },
  ];
  render(Tabs, { label: 'Sự kiện', tabs, selected: 'programme', panel });
  await fireEvent.keyDown(screen.getByRole('tab', { name: 'Chương trình' }), { key: 'ArrowLeft' });
  const points = screen.getByRole('tab', { name: 'Điểm cầu 1.063', selected: true });
  expect(document.activeElement).toBe(points);
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0]);
});

describe('asking before what cannot be undone', () => {
  const words = {
    title: 'Hủy sự kiện này?',
    message: 'Không thể hoàn tác.',
    action: 'Hủy sự kiện',
    open: true,
  };

  test('it closes when it is done', async () => {
    let done = 0;
    render(ConfirmDialog, { ...words, onconfirm: () => void done++ });
    await fireEvent.click(screen.getByRole('button', { name: 'Hủy sự kiện' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(done).toBe(1);
  });

  test('it stays open and says what went wrong', async () => {
    const onconfirm = () => Promise.reject(new Problem('request.stale', 409));
    render(ConfirmDialog, { ...words, onconfirm });
    await fireEvent.click(screen.getByRole('button', { name: 'Hủy sự kiện' }));
    expect((await screen.findByRole('alert')).textContent).toContain('vừa được người khác sửa');
    expect(screen.getByRole('dialog', { name: 'Hủy sự kiện này?' })).toBeDefined();
  });

  test('nothing happens when one goes back', async () => {
    let done = 0;
    render(ConfirmDialog, { ...words, onconfirm: () => void done++ });
    await fireEvent.click(screen.getByRole('button', { name: 'Không, quay lại' }));
    expect(done).toBe(0);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('notices', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    toasts.list = [];
    vi.useRealTimers();
  });

  test('a success goes by itself, a failure stays until it is dismissed', async () => {
    render(ToastRegion);
    toasts.show('Đã lưu.');
    toasts.show('Không gửi được.', 'danger');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(screen.queryByText('Đã lưu.')).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByText('Không gửi được.')).toBeNull();
  });
});

test('a problem without words of its own still says something, with its request id', () => {
  render(ErrorNotice, { problem: { code: 'never.heard_of', params: {}, requestId: 'r-42' } });
  expect(screen.getByRole('alert').textContent).toContain('Có lỗi ngoài dự kiến');
  expect(screen.getByText('Mã yêu cầu: r-42')).toBeDefined();
});

test('what failed for want of a line is tried again when the line is back', () => {
  const onretry = vi.fn();
  render(ErrorNotice, { problem: { code: 'client.offline', params: {}, requestId: '' }, onretry });
  window.dispatchEvent(new Event('online'));
  expect(onretry).toHaveBeenCalledOnce();
});

test('the banner speaks only when the line is gone, and counts what waits', async () => {
  const { rerender } = render(ConnectionBanner, { state: { status: 'online', waiting: 2 } });
  expect(screen.getByRole('status').textContent.trim()).toBe('');
  await rerender({ state: { status: 'offline', waiting: 2 } });
  expect(screen.getByRole('status').textContent).toContain('2 mục đang chờ');
  const problem = new Problem('live.stopped', 4403);
  await rerender({ state: { status: 'stopped', waiting: 0, problem } });
  expect(screen.getByRole('status').textContent).toContain('đã bị từ chối');
  expect(screen.queryByRole('button')).toBeNull();
});

// Rule V2.
test('the banner of a page that is too old offers the newer one', () => {
  const problem = new Problem('live.protocol_outdated', 4426);
  render(ConnectionBanner, { state: { status: 'stopped', waiting: 0, problem } });
  expect(screen.getByRole('status').textContent).toContain('vẫn được giữ');
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  screen.getByRole('button', { name: 'Tải lại trang' }).click();
  expect(reload).toHaveBeenCalledOnce();
});

test('a page names itself in the tab, and above it the way back', () => {
  render(PageHeader, { title: 'Buổi 1', crumbs: [{ label: 'Sự kiện', href: '/events' }] });
  expect(document.title).toBe('Buổi 1 · Điểm Cầu');
  const trail = screen.getByRole('navigation', { name: 'Đường dẫn' });
  expect(within(trail).getByRole('link', { name: 'Sự kiện' })).toBeDefined();
  expect(within(trail).queryByText('Buổi 1')).toBeNull();
});

test('progress is told in words', () => {
  render(Progress, { label: 'Điểm cầu sẵn sàng', value: 41, max: 63 });
  const bar = screen.getByRole('progressbar', { name: 'Điểm cầu sẵn sàng' });
  expect(bar.getAttribute('aria-valuetext')).toBe('41 trên 63');
});

test('a chart has the same numbers in a table', () => {
  const bars = [
    { label: 'Rất hài lòng', value: 3000 },
    { label: 'Bình thường', value: 1000 },
  ];
  render(BarChart, { title: 'Mức độ hài lòng', bars, shares: true });
  const table = screen.getByRole('table', { hidden: true });
  expect(table.textContent).toContain('3.000');
  expect(table.textContent).toContain('75%');
});

test('a bar is as long as its share, so that a full bar is everybody', () => {
  const bars = ['Một', 'Hai', 'Ba', 'Bốn'].map((label) => ({ label, value: 1 }));
  const { container } = render(BarChart, { title: 'Mức độ hài lòng', bars, shares: true });
  const widths = [...container.querySelectorAll('.value')].map((bar) => bar.getAttribute('width'));
  expect(widths).toEqual(['25', '25', '25', '25']);
});

test('a QR code says where it leads and has its quiet zone', () => {
  render(QrCode, { address: 'https://diemcau.example/j/K7M2QX9A' });
  const code = screen.getByRole('img', { name: 'Mã QR mở https://diemcau.example/j/K7M2QX9A' });
  expect(code.getAttribute('viewBox')).toBe('0 0 37 37');
  expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h1v1h-1z/);
});
