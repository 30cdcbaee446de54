import { createRouter, type Hooks } from 'sv-router';
import { failure } from './shell/failure.svelte.ts';
import Shell from './shell/Shell.svelte';
import { viewer } from './viewer/viewer.svelte.ts';

/** Everything below the shell needs somebody signed in; who may see what is the server's matter. */
const signedIn: Hooks = {
  async beforeLoad({ pathname, search }) {
    failure.clear();
    if (await viewer.know()) return;
    const query = new URLSearchParams(search as Record<string, string>).toString();
    const back = pathname + (query && `?${query}`);
    throw await navigate('/sign-in', { search: { back }, replace: true });
  },
  onError(thrown) {
    failure.show(thrown);
  },
};

/**
 * Every address of the app. A feature adds its own routes here, each of them lazy:
 * '/events': { '/': () => import('./routes/events/EventList.svelte'), '/:eventId': … }
 */
export const { p, navigate, isActive, route } = createRouter({
  '/sign-in': () => import('./routes/signin/SignIn.svelte'),
  '/enter': () => import('./routes/signin/Enter.svelte'),
  '/setup': () => import('./routes/signin/Setup.svelte'),
  '/reset': () => import('./routes/signin/Reset.svelte'),
  // For the projector: nothing of the shell around it.
  '/stage': {
    '/:sessionId': () => import('./routes/show/Stage.svelte'),
    hooks: signedIn,
  },
  // For those in front of the hall, who read and press nothing.
  '/chair': {
    '/:sessionId': () => import('./routes/show/Chair.svelte'),
    hooks: signedIn,
  },
  '/mc': {
    '/:sessionId': () => import('./routes/show/Mc.svelte'),
    hooks: signedIn,
  },
  '/': {
    '/': () => import('./routes/home/Home.svelte'),
    '/events': {
      '/': () => import('./routes/events/EventList.svelte'),
      '/new': () => import('./routes/events/NewEvent.svelte'),
      '/:id': () => import('./routes/events/EventPage.svelte'),
      '/:id/documents': () => import('./routes/documents/Documents.svelte'),
      '/:id/documents/:documentId': () => import('./routes/documents/DocumentPage.svelte'),
      '/:id/registers/:organizationId/:kind': () =>
        import('./routes/documents/WholeRegister.svelte'),
    },
    '/sessions/:id/agenda': () => import('./routes/sessions/Agenda.svelte'),
    '/sessions/:id/join': () => import('./routes/sessions/JoinPrint.svelte'),
    '/sessions/:id/points': () => import('./routes/points/Board.svelte'),
    '/sessions/:id/points/checklist': () => import('./routes/readiness/ChecklistPage.svelte'),
    '/sessions/:id/points/import': () => import('./routes/points/ImportPoints.svelte'),
    '/points': () => import('./routes/points/MyPoints.svelte'),
    '/points/:id/line-test': () => import('./routes/linetest/LineTestPage.svelte'),
    '/points/:id': () => import('./routes/points/PointPage.svelte'),
    '/profile': () => import('./routes/profile/Profile.svelte'),
    '/accounts': {
      '/': () => import('./routes/accounts/AccountList.svelte'),
      '/new': () => import('./routes/accounts/NewAccount.svelte'),
      '/:id': () => import('./routes/accounts/AccountPage.svelte'),
    },
    '/directory': {
      '/': () => import('./routes/directory/Directory.svelte'),
      '/organizations': () => import('./routes/directory/Organizations.svelte'),
      '/people': () => import('./routes/directory/People.svelte'),
      '/people/duplicates': () => import('./routes/directory/Duplicates.svelte'),
      '/people/import': () => import('./routes/directory/ImportPeople.svelte'),
      '/admin-units': () => import('./routes/directory/AdminUnits.svelte'),
      '/undeliverable': () => import('./routes/undeliverable/Undeliverable.svelte'),
    },
    '/sessions/:id/delegates': () => import('./routes/delegates/Delegates.svelte'),
    '/units': () => import('./routes/delegates/Units.svelte'),
    '/units/:unitId/documents': () => import('./routes/documents/UnitDocuments.svelte'),
    '/units/:unitId/documents/:documentId': () => import('./routes/documents/DocumentPage.svelte'),
    '/allotments/:id': () => import('./routes/delegates/AllotmentPage.svelte'),
    '/allotments/:id/import': () => import('./routes/delegates/ImportDelegates.svelte'),
    '/sessions/:id/invitations': () => import('./routes/invitations/Invitations.svelte'),
    '/sessions/:id/checkin': () => import('./routes/checkin/Checkin.svelte'),
    '/sessions/:id/invitations/letters': () => import('./routes/invitations/Letters.svelte'),
    '/sessions/:id/invitations/unreached': () => import('./routes/invitations/Unreached.svelte'),
    '/sessions/:id/invitations/unreached/print': () =>
      import('./routes/invitations/PrintUnreached.svelte'),
    '/sessions/:id/feedback': () => import('./routes/feedback/Feedback.svelte'),
    '/sessions/:id/rehearsal': () => import('./routes/rehearsal/Rehearsal.svelte'),
    '/sessions/:id/video': () => import('./routes/video/Video.svelte'),
    '/sessions/:id/attendance': () => import('./routes/attendance/Attendance.svelte'),
    '/sessions/:id/on-air': () => import('./routes/onair/OnAir.svelte'),
    '/sessions/:id/polls': () => import('./routes/polls/Polls.svelte'),
    '/sessions/:id/show': () => import('./routes/show/Control.svelte'),
    '/sessions/:id/show/print': () => import('./routes/show/PrintProgramme.svelte'),
    '/sessions/:id/floor': () => import('./routes/floor/Floor.svelte'),
    '/sessions/:id/floor/print': () => import('./routes/floor/PrintQueue.svelte'),
    '/sessions/:id/questions': () => import('./routes/questions/Questions.svelte'),
    '/sessions/:id/questions/print': () => import('./routes/questions/PrintQuestions.svelte'),
    '*': () => import('./shell/NotFound.svelte'),
    layout: Shell,
    hooks: signedIn,
  },
});
