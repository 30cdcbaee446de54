import { expect, type Page } from '@playwright/test';

export interface AnnouncedSession {
  id: string;
  joinCode: string;
}

interface Point {
  name: string;
  hostName?: string;
  hostEmail?: string;
}

/** Calls the product's API as whoever is signed in on this page. */
export async function call(page: Page, path: string, data: object = {}) {
  const headers = { Origin: new URL(page.url()).origin };
  const answer = await page.request.post(`/api/${path}`, { data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** An announced event of its own, so that the demo's stays as the walk expects it. */
export async function announcedSession(
  page: Page,
  title: string,
  points: Point[],
): Promise<AnnouncedSession> {
  const organizations = await (await page.request.get('/api/organizations?size=1')).json();
  const event = await call(page, 'events', {
    title,
    kind: 'REVIEW_CONFERENCE',
    leadOrganizationId: organizations.items[0].id,
  });
  const session = await call(page, `events/${event.id}/sessions`, {
    title: 'Phiên toàn thể',
    startsAt: '2023-08-15T01:00:00Z',
    endsAt: '2023-08-15T04:30:00Z',
    place: 'Trụ sở Bộ GD&ĐT',
    form: 'HYBRID',
  });
  for (const point of points) {
    await call(page, `sessions/${session.id}/bridge-points`, { level: 'PROVINCE', ...point });
  }
  await call(page, `events/${event.id}/publish`);
  return session;
}
