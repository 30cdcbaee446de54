import { afterEach, expect, test, vi } from 'vitest';
import { SIZE, Tree, type Line } from './tree.svelte.ts';
import type { Allotment } from './types.ts';

const allotment = (id: string) => ({ id }) as Allotment;

/** The server's answers by the allotment that things were passed on from. */
function passedOn(below: Record<string, string[]>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const url = new URL(input instanceof Request ? input.url : String(input), 'http://localhost');
    const page = Number(url.searchParams.get('page'));
    const all = below[url.searchParams.get('from') ?? ''] ?? [];
    asked.push(`${url.searchParams.get('from')} ${page}`);
    const items = all.slice(page * SIZE, (page + 1) * SIZE).map(allotment);
    return Response.json({ items, total: all.length, page, size: SIZE });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

function line(tree: Tree, rows: Allotment[], place: number): Line {
  const found = tree.lines(rows)[place];
  if (!found) throw new Error(`no line ${place}`);
  return found;
}

const shown = (tree: Tree, rows: Allotment[]) =>
  tree.lines(rows).map(({ allotment: { id }, depth }) => `${'-'.repeat(depth)}${id}`);

test('what is unfolded stands behind its line, level below level, and folds again', async () => {
  passedOn({ office: ['district'], district: ['school'] });
  const tree = new Tree('/api/allotments');
  const rows = [allotment('office'), allotment('other')];
  tree.toggle(line(tree, rows, 0));
  await vi.waitFor(() => expect(shown(tree, rows)).toEqual(['office', '-district', 'other']));

  tree.toggle(line(tree, rows, 1));
  await vi.waitFor(() =>
    expect(shown(tree, rows)).toEqual(['office', '-district', '--school', 'other']),
  );

  tree.toggle(line(tree, rows, 0));
  expect(shown(tree, rows)).toEqual(['office', 'other']);
});

test('a level shows one page, and goes back where its last page is empty by now', async () => {
  const schools = Array.from({ length: SIZE + 1 }, (_, place) => `school ${place}`);
  const below = { office: schools };
  const asked = passedOn(below);
  const tree = new Tree('/api/allotments');
  const rows = [allotment('office')];
  tree.toggle(line(tree, rows, 0));
  await vi.waitFor(() => expect(shown(tree, rows)).toHaveLength(1 + SIZE));

  const { level } = line(tree, rows, 0);
  if (!level) throw new Error('it is folded');
  expect(level.pages).toBe(2);
  await level.show(1);
  expect(shown(tree, rows)).toEqual(['office', `-school ${SIZE}`]);

  schools.pop();
  await tree.reload();
  expect(level.page).toBe(0);
  expect(shown(tree, rows)).toHaveLength(1 + SIZE);
  expect(asked).toEqual(['office 0', 'office 1', 'office 1', 'office 0']);
});

test('the same allotment twice in sight has two lines of its own', async () => {
  passedOn({ office: ['district'] });
  const tree = new Tree('/api/allotments');
  const rows = [allotment('office'), allotment('district')];
  tree.toggle(line(tree, rows, 0));
  await vi.waitFor(() => expect(tree.lines(rows)).toHaveLength(3));
  expect(new Set(tree.lines(rows).map(({ key }) => key)).size).toBe(3);
});
