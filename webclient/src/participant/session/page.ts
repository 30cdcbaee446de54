import { api } from '#lib/api.ts';
import { wantsReload } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { cloudOff, flag, languages, rotateCw, triangleAlert } from '#ui/icons.ts';
import { codeForm } from './codeform.ts';
import { el, fill, icon } from './dom.ts';
import { FloorCall } from './floorcall.ts';
import { hasComeIn, joinForm } from './joinform.ts';
import { adopt, entrances, forget } from './kept.ts';
import type { JoinView, Participant } from './model.ts';
import { button, chip, notice } from './pieces.ts';
import { Room } from './room.ts';
import { RoomView } from './roomview.ts';
import { choose, formatPeriod, language, problemWords, t } from './words.ts';

/** Everybody hears of a wiped rehearsal at once, and should not come back at once. */
const JITTER = 2_000;

const tones = { PLANNED: 'info', LIVE: 'live', CLOSED: 'neutral', CANCELLED: 'danger' } as const;

/** The page behind a join link: who comes in, and then the session. */
export class Page {
  readonly #code: string;
  readonly #element: HTMLElement;
  readonly #banner = el('div', { role: 'status' });
  readonly #call = new FloorCall();
  readonly #head = el('div', { class: 'head' }, this.#call.element, this.#banner);
  readonly #state = el('div');
  #view: JoinView | null = null;
  #me: Participant | null = null;
  #room: Room | null = null;
  #roomView: RoomView | null = null;
  #problem: Problem | null = null;

  constructor(element: HTMLElement, code: string) {
    this.#element = element;
    this.#code = code;
    addEventListener('storage', this.#follow);
    document.addEventListener('visibilitychange', this.#follow);
  }

  async open(): Promise<void> {
    this.#problem = null;
    this.#openFromMemory();
    this.#draw();
    if (this.#code === '') return;
    try {
      const [view, known] = await Promise.all([
        api.get<JoinView>(`/api/join/${encodeURIComponent(this.#code)}`),
        hasComeIn() ? whoAmI() : null,
      ]);
      this.#found(view, known?.sessionId === view.sessionId ? known : null);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      // Without a line the room that this phone remembers stays open.
      if (this.#room && !problem.isFinal) return;
      this.#leave();
      this.#problem = problem;
      this.#draw();
    }
  }

  /** Whoever has come in before sees the room at once, also without a line. */
  #openFromMemory(): void {
    const kept = this.#code && hasComeIn() ? entrances.find(this.#code) : null;
    if (!kept || this.#room) return;
    this.#view = kept.view;
    adopt(kept.me);
    this.#enter(kept.me);
  }

  /** Somebody else has come in by another window: this one is theirs now as well. */
  #follow = (): void => {
    const kept = this.#room && entrances.find(this.#code);
    if (!kept || kept.me.participantId === this.#me?.participantId) return;
    this.#leave();
    void this.open();
  };

  #found(view: JoinView, me: Participant | null): void {
    const same = JSON.stringify([view, me]) === JSON.stringify([this.#view, this.#me]);
    if (this.#room && same) return;
    if (me) {
      adopt(me);
      forget(me, true);
    }
    if (this.#room && me?.participantId !== this.#me?.participantId) this.#leave();
    this.#view = view;
    if (me) this.#enter(me);
    else this.#draw();
  }

  /** What waits stays, until it is known who comes in next. */
  #leave(): void {
    this.#room?.stop();
    this.#room = null;
    const kept = entrances.find(this.#code);
    if (kept?.me.participantId === this.#me?.participantId) entrances.forget(this.#code);
    this.#me = null;
  }

  /** It was a rehearsal and is over: whoever stays comes in anew. */
  #wiped(): void {
    this.#leave();
    this.#view = null;
    this.#draw();
    setTimeout(() => void this.open(), Math.random() * JITTER);
  }

  /** What had the focus is gone: the page is read on from its title. */
  #comeIn(participant: Participant): void {
    forget(participant, true);
    this.#enter(participant);
    this.#element.querySelector<HTMLElement>('summary')?.focus();
  }

  #enter(participant: Participant): void {
    if (!this.#view) return;
    this.#me = participant;
    entrances.keep(this.#code, { view: this.#view, me: participant });
    if (!this.#room) {
      const { sessionId, participantId } = participant;
      this.#room = new Room(
        { sessionId, participantId, state: this.#view.state },
        () => this.#update(),
        () => this.#wiped(),
      );
      this.#room.start();
    }
    this.#draw();
  }

  /** Something happened in the session. */
  #update(): void {
    const room = this.#room;
    this.#call.update(room ?? undefined);
    if (!room) return;
    if (room.live.problem?.status === 401) {
      // The sign-in has ended, with its time or with the rehearsal.
      this.#leave();
      this.#draw();
      return;
    }
    this.#showState(room);
    this.#showLine(room);
    this.#roomView?.update();
  }

  #draw(): void {
    document.documentElement.lang = language();
    document.title = this.#view ? `${this.#view.title} · Điểm Cầu` : 'Điểm Cầu';
    this.#roomView?.close();
    this.#roomView = null;
    fill(this.#element, this.#head, this.#header(), el('main', {}, ...this.#content()));
    this.#update();
  }

  #header(): HTMLElement {
    const other = language() === 'vi' ? 'en' : 'vi';
    const switchLanguage = async () => {
      try {
        await choose(other);
      } catch {
        // Without a line the other words cannot be had; that there is none the page says.
        return;
      }
      this.#draw();
      this.#element.querySelector<HTMLElement>('header button')?.focus();
    };
    return el(
      'header',
      {},
      el('span', { class: 'brand' }, 'Điểm Cầu'),
      el(
        'button',
        { type: 'button', lang: other, onclick: switchLanguage },
        icon(languages, 18),
        t('language'),
      ),
    );
  }

  #content(): (Node | null)[] {
    if (this.#problem) {
      const again = this.#problem.status === 404 ? undefined : () => void this.open();
      return [el('h1', {}, t('gone')), notice(this.#problem, again), again ? null : codeForm()];
    }
    if (this.#code === '') return [el('h1', {}, t('code.title')), codeForm()];
    if (!this.#view) return [el('p', { class: 'lead', role: 'status' }, t('loading'))];
    return [this.#title(this.#view), this.#inside(this.#view)];
  }

  #title(view: JoinView): HTMLElement {
    const place = view.place ? ` · ${view.place}` : '';
    const cancelled = isCancelled(view);
    fill(this.#state, !cancelled && chip(tones[view.state], t(`state.${view.state}`)));
    const me = this.#me;
    const title = el('h1', {}, view.eventTitle);
    const more = [
      el('p', { class: 'title' }, view.title),
      el('p', { class: 'note' }, formatPeriod(view.startsAt, view.endsAt) + place),
      me && el('p', { class: 'note' }, t('me', { ...me, province: me.provinceName })),
    ];
    return el(
      'div',
      {},
      view.rehearsal && el('p', { class: 'rehearsal' }, icon(flag, 18), t('rehearsal')),
      // Whoever is in knows where they are: the room is for the question.
      me && !cancelled
        ? el('details', { class: 'session' }, el('summary', {}, this.#state, title), ...more)
        : el('div', { class: 'session' }, this.#state, title, ...more),
    );
  }

  #inside(view: JoinView): HTMLElement {
    if (isCancelled(view)) {
      const words = view.eventState === 'CANCELLED' ? t('cancelled') : t('ask.cancelled');
      return el('p', { class: 'banner', role: 'alert' }, words);
    }
    if (!this.#room || !this.#me) return joinForm(this.#code, (me) => this.#comeIn(me));
    this.#roomView = new RoomView(this.#room, this.#me, this.#code).open();
    return this.#roomView.element;
  }

  #showState({ sessionState }: Room): void {
    const words = t(`state.${sessionState}`);
    if (this.#state.textContent !== words) fill(this.#state, chip(tones[sessionState], words));
  }

  /** A short loss is nobody's business: LiveConnection waits before it says offline. */
  #showLine({ live }: Room): void {
    const stopped = live.status === 'stopped' && live.problem ? problemWords(live.problem) : '';
    // Nothing is wrong: there is a newer page.
    const renewed = stopped !== '' && wantsReload(live.problem);
    const waits = live.waiting > 0 ? t('offline.waiting', { count: live.waiting }) : t('offline');
    const words = stopped || (live.status === 'offline' ? waits : '');
    if ((this.#banner.querySelector('span')?.textContent ?? '') === words) return;
    this.#banner.className = words && (stopped && !renewed ? 'line stopped' : 'line');
    fill(
      this.#banner,
      words && icon(renewed ? rotateCw : stopped ? triangleAlert : cloudOff, 18),
      words && el('span', {}, words),
      renewed && button(t('reload'), 'secondary', () => location.reload(), rotateCw),
    );
  }
}

/** Nobody yet, or somebody whose cookie has run out: the form is what comes next. */
async function whoAmI(): Promise<Participant | null> {
  try {
    return await api.get<Participant>('/api/participants/me');
  } catch (thrown) {
    const problem = Problem.of(thrown);
    if (problem.status === 401 || problem.status === 404) return null;
    throw problem;
  }
}

/** By itself or with its event. */
function isCancelled(view: JoinView): boolean {
  return view.eventState === 'CANCELLED' || view.state === 'CANCELLED';
}
