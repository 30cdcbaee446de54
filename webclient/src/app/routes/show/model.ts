import type { Fact } from '#lib/live/protocol.ts';
import type { PublishedQuestion, SessionState } from '#lib/questions/model.ts';

export type ItemState = 'PLANNED' | 'RUNNING' | 'DONE' | 'CUT';
export type StepKind = 'START' | 'FINISH' | 'CUT' | 'RESTORE' | 'ALLOT';

/** An agenda item as it is planned and as it really goes. */
export interface ShowItem {
  id: string;
  title: string;
  speaker: string | null;
  /** When it is to begin. */
  startsAt: string;
  plannedMinutes: number;
  /** What it gets: those of the agenda, unless others were allotted. */
  minutes: number;
  state: ItemState;
  startedAt: string | null;
  endedAt: string | null;
  runningSince: string | null;
  /** How long it ran before that. */
  ranSeconds: number;
  mayCut: boolean;
  shortestMinutes: number | null;
  withTimer: boolean;
  version: number;
}

export interface Programme {
  startsAt: string;
  endsAt: string;
  items: ShowItem[];
  /** What could be taken back. */
  lastStep: { id: string; kind: StepKind; itemId: string; at: string } | null;
}

export type SceneKind =
  'WAITING' | 'QUESTION' | 'SPEAKER' | 'POLL' | 'TIMER' | 'AGENDA' | 'MESSAGE' | 'BLANK';

/** One picture of the stage screen, with all that it shows. */
export interface Scene {
  kind: SceneKind;
  /** The question, the poll, or the request of whoever has the floor. */
  subject: string | null;
  /** The speaker's name, or the message's headline. */
  title: string | null;
  /** The speaker's place and on further lines the topic, or the message. */
  detail: string | null;
  question: PublishedQuestion | null;
}

export interface StageScenes {
  version: number;
  onAir: Scene;
  airedAt: string | null;
  preview: Scene | null;
  /** What can be brought back. */
  before: Scene | null;
  /** Whether whoever gets the floor is on air at once. */
  followsFloor: boolean;
  changedBy: string;
}

export interface TimerView {
  version: number;
  state: 'NONE' | 'READY' | 'RUNNING' | 'PAUSED';
  kind: 'DURATION' | 'UNTIL' | null;
  title: string | null;
  durationMillis: number;
  startedAt: string | null;
  pausedAt: string | null;
  /** Seconds before the end, the most first. */
  warnings: number[];
  changedBy: string;
}

export type StageRole = 'CHAIR' | 'MC' | 'OPERATOR';
export const STAGE_ROLES: readonly StageRole[] = ['CHAIR', 'MC', 'OPERATOR'];

/** A message to those in front of the hall, and who has read it. */
export interface StageMessage {
  id: string;
  text: string;
  to: StageRole[];
  from: string;
  sentAt: string;
  withdrawnAt: string | null;
  read: { screen: StageRole; name: string; at: string }[];
}

/** All that the screens of a session go by. */
export interface ShowView {
  revision: number;
  sessionId: string;
  eventId: string;
  eventTitle: string;
  number: number;
  sessionTitle: string;
  sessionState: SessionState;
  rehearsal: boolean;
  place: string | null;
  startsAt: string;
  joinCode: string;
  joinUrl: string;
  programme: Programme;
  stage: StageScenes;
  timer: TimerView;
  messages: StageMessage[];
}

type ShowFact =
  | { type: 'show.changed'; programme: Programme }
  | { type: 'stage.changed'; stage: StageScenes }
  | { type: 'timer.changed'; timer: TimerView }
  | { type: 'message.changed'; message: StageMessage }
  | { type: 'question.published'; question: PublishedQuestion }
  | { type: 'question.votes'; votes: { id: string; votes: number }[] }
  | { type: 'session.changed'; state: SessionState };

/** The show after some facts, which may repeat what it already holds. */
export function applyFacts(view: ShowView, facts: Fact[]): ShowView {
  return (facts as (Fact & ShowFact)[]).reduce(applyFact, view);
}

function applyFact(view: ShowView, fact: Fact & ShowFact): ShowView {
  switch (fact.type) {
    case 'show.changed':
      return { ...view, programme: fact.programme };
    case 'stage.changed':
      // What was acknowledged to this screen may be newer than what is told to all.
      return fact.stage.version < view.stage.version ? view : { ...view, stage: fact.stage };
    case 'timer.changed':
      return fact.timer.version < view.timer.version ? view : { ...view, timer: fact.timer };
    case 'message.changed':
      return { ...view, messages: withMessage(view.messages, fact.message) };
    case 'question.published':
      return withQuestion(view, fact.question.id, () => fact.question);
    case 'question.votes':
      return fact.votes.reduce(
        (after, { id, votes }) => withQuestion(after, id, (question) => ({ ...question, votes })),
        view,
      );
    case 'session.changed':
      return { ...view, sessionState: fact.state };
    default:
      return view;
  }
}

function withMessage(messages: StageMessage[], told: StageMessage): StageMessage[] {
  const known = messages.some(({ id }) => id === told.id);
  return known
    ? messages.map((message) => (message.id === told.id ? told : message))
    : [told, ...messages];
}

function withQuestion(
  view: ShowView,
  id: string,
  change: (question: PublishedQuestion) => PublishedQuestion,
): ShowView {
  const { onAir, preview, before } = view.stage;
  const changed = (scene: Scene): Scene =>
    scene.kind === 'QUESTION' && scene.subject === id && scene.question
      ? { ...scene, question: change(scene.question) }
      : scene;
  return {
    ...view,
    stage: {
      ...view.stage,
      onAir: changed(onAir),
      preview: preview && changed(preview),
      before: before && changed(before),
    },
  };
}

/** Messages for a screen that nobody there has read yet, the oldest first. */
export function unread(messages: StageMessage[], screen: StageRole): StageMessage[] {
  return messages
    .filter(
      ({ to, withdrawnAt, read }) =>
        to.includes(screen) && !withdrawnAt && !read.some((by) => by.screen === screen),
    )
    .reverse();
}

/** Whether two scenes look the same to the hall: the picture then stays as it is. */
export function sameScene(one: Scene | null, other: Scene | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.kind === other.kind &&
    one.subject === other.subject &&
    one.title === other.title &&
    one.detail === other.detail
  );
}
