import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../problem.ts';
import { fact, passes, Watcher } from './fixtures.ts';
import { Outbox } from './outbox.ts';
import { wantsReload } from './protocol.ts';

const ASK = { type: 'question.ask', text: 'Kính thưa Bộ trưởng' };

let watcher: Watcher;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  watcher.connection.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('opening', () => {
  // Rule O3.
  test('a connection opens with a ticket, and without a revision at first', async () => {
    watcher = await new Watcher().starts();
    expect(watcher.socket.url).toMatch(/^ws:\/\/[^/]+\/live\?ticket=t1&protocol=1$/);
    expect(watcher.state).toEqual({ status: 'connecting', waiting: 0 });
  });

  test('a state that is on the screen already is resumed from', async () => {
    watcher = await new Watcher({ revision: 7 }).starts();
    watcher.socket.welcomes(9);
    await passes(0);
    expect(watcher.param('revision')).toBe('7');
    expect(watcher.loads).toBe(0);
    expect(watcher.state.status).toBe('online');
  });

  test('a ticket that is refused for good ends it, and says why', async () => {
    watcher = new Watcher();
    watcher.ticket = () => Promise.reject(new Problem('access.not_allowed', 403));
    await watcher.starts();
    expect(watcher.state.status).toBe('stopped');
    expect(watcher.state.problem?.code).toBe('access.not_allowed');
    await passes(60_000);
    expect(watcher.sockets).toHaveLength(0);
  });

  test('a ticket that cannot be had for the moment is asked for again', async () => {
    watcher = new Watcher();
    const { ticket } = watcher;
    watcher.ticket = () => Promise.reject(new Problem('client.offline'));
    await watcher.starts();
    watcher.ticket = ticket;
    await passes(1_000);
    expect(watcher.sockets).toHaveLength(1);
  });
});

describe('keeping in step', () => {
  // Rule R1.
  test('the state is fetched first, and facts that arrive meanwhile wait for it', async () => {
    watcher = await new Watcher().starts();
    let loaded: (revision: number) => void = () => undefined;
    watcher.load = () => new Promise((resolve) => (loaded = resolve));
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'facts', revision: 11, facts: [fact('contained', 11)] });
    watcher.socket.says({ type: 'facts', revision: 12, facts: [fact('newer', 12)] });
    expect(watcher.facts).toEqual([]);
    loaded(11);
    await passes(0);
    expect(watcher.facts).toEqual([fact('newer', 12)]);
    expect(watcher.connection.revision).toBe(12);
  });

  test('facts are applied in order, and none of them twice', async () => {
    watcher = await new Watcher({ revision: 10 }).starts();
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'facts', revision: 12, facts: [fact('a', 11), fact('b', 12)] });
    watcher.socket.says({ type: 'facts', revision: 12, facts: [fact('a', 11), fact('b', 12)] });
    watcher.socket.says({ type: 'facts', revision: 13, facts: [fact('c', 13)] });
    expect(watcher.facts.map(({ type }) => type)).toEqual(['a', 'b', 'c']);
  });

  test('a message that the state contains in part is applied in part', async () => {
    watcher = await new Watcher({ revision: 10 }).starts();
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'facts', revision: 12, facts: [fact('a', 10), fact('b', 12)] });
    expect(watcher.facts.map(({ type }) => type)).toEqual(['b']);
  });

  // Rule C4.
  test('a beat says that nothing visible happened, so a resume begins there', async () => {
    watcher = await new Watcher({ revision: 10 }).starts();
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'beat', revision: 250, at: '2023-08-15T01:00:15Z' });
    watcher.socket.ends(1006);
    await passes(1_000);
    expect(watcher.param('revision')).toBe('250');
  });

  // Rule R2.
  test('after a drop the connection resumes from the last revision', async () => {
    watcher = await new Watcher({ revision: 10 }).starts();
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'facts', revision: 12, facts: [] });
    watcher.socket.ends(1006);
    await passes(1_000);
    expect(watcher.sockets).toHaveLength(2);
    expect(watcher.param('revision')).toBe('12');
    expect(watcher.param('ticket')).toBe('t2');
  });

  // Rules C1 and R2: the line may break between the welcome and what was missed.
  test('a welcome alone has brought nothing, so a resume begins where it did before', async () => {
    watcher = await new Watcher({ revision: 10 }).starts();
    watcher.socket.welcomes(250);
    watcher.socket.ends(1006);
    await passes(1_000);
    expect(watcher.param('revision')).toBe('10');
  });

  // Rule R7.
  test('what was wiped is fetched again', async () => {
    await watcher.starts();
    watcher.socket.welcomes(10);
    const fact = { type: 'session.wiped', revision: 20_040, at: '2023-08-15T01:00:00Z' };
    watcher.socket.says({ type: 'facts', revision: 20_040, facts: [fact] });
    const before = watcher.loads;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(watcher.loads).toBe(before + 1);
    expect(watcher.facts).toEqual([]);
  });

  // Rule C5.
  test('a resync fetches the state again, after a while of its own', async () => {
    watcher = await new Watcher({ revision: 3 }).starts();
    watcher.socket.welcomes(10);
    watcher.socket.says({ type: 'resync', revision: 10 });
    watcher.socket.says({ type: 'facts', revision: 11, facts: [fact('after', 11)] });
    await passes(999);
    expect(watcher.loads).toBe(0);
    await passes(1);
    expect(watcher.loads).toBe(1);
    expect(watcher.facts).toEqual([fact('after', 11)]);
    expect(watcher.connection.revision).toBe(11);
  });

  test('a fetch that a drop has overtaken counts for nothing', async () => {
    watcher = await new Watcher().starts();
    let loaded: (revision: number) => void = () => undefined;
    watcher.load = () => new Promise((resolve) => (loaded = resolve));
    watcher.socket.welcomes(10);
    const overtaken = loaded;
    watcher.socket.ends(1006);
    await passes(1_000);
    // Revisions 11 to 15 happened in between: the old answer must not hide that they are missing.
    watcher.socket.welcomes(15);
    overtaken(10);
    await passes(0);
    expect(watcher.connection.revision).toBeUndefined();
    loaded(15);
    await passes(0);
    expect(watcher.connection.revision).toBe(15);
  });

  test('a state that cannot be fetched for the moment is fetched again', async () => {
    watcher = await new Watcher().starts();
    const { load } = watcher;
    watcher.load = () => Promise.reject(new Problem('client.timeout'));
    watcher.socket.welcomes(10);
    await passes(0);
    watcher.load = load;
    await passes(1_000);
    expect(watcher.connection.revision).toBe(10);
  });

  test('a state that one may not see ends it', async () => {
    watcher = await new Watcher().starts();
    watcher.load = () => Promise.reject(new Problem('request.not_found', 404));
    watcher.socket.welcomes(10);
    await passes(0);
    expect(watcher.state.status).toBe('stopped');
    expect(watcher.socket.closed).toBe(true);
  });

  // Rule C7.
  test('messages of an unknown kind are counted and change nothing', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    watcher.socket.says('{"type":"fireworks"}');
    watcher.socket.says('not json');
    watcher.socket.says('null');
    expect(watcher.connection.ignored).toBe(3);
    expect(watcher.state.status).toBe('online');
  });
});

describe('losing the line', () => {
  test('a short loss is not mentioned, a longer one is', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    watcher.socket.ends(1006);
    watcher.ticket = () => Promise.reject(new Problem('client.offline'));
    await passes(2_999);
    expect(watcher.state.status).toBe('online');
    await passes(1);
    expect(watcher.state.status).toBe('offline');
  });

  test('waits grow up to half a minute', async () => {
    watcher = new Watcher();
    const attempts: number[] = [];
    watcher.ticket = () => {
      attempts.push(Date.now());
      return Promise.reject(new Problem('client.offline'));
    };
    await watcher.starts();
    await passes(120_000);
    const waits = attempts.slice(1).map((at, index) => (at - (attempts[index] ?? 0)) / 1_000);
    expect(waits.slice(0, 7)).toEqual([0.75, 1.25, 2.25, 4.25, 8.25, 15.25, 15.25]);
  });

  test('a connection that held for a while starts with short waits again', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    for (let drop = 0; drop < 5; drop++) {
      watcher.socket.ends(1006);
      await passes(30_000);
    }
    watcher.socket.welcomes(1);
    await passes(10_000);
    watcher.socket.ends(1006);
    await passes(750);
    expect(watcher.sockets).toHaveLength(7);
  });

  test('silence is a dead line, though the socket reports nothing', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const [first] = watcher.sockets;
    await passes(44_000);
    watcher.socket.says({ type: 'beat', revision: 1, at: '2023-08-15T01:00:44Z' });
    await passes(44_000);
    expect(watcher.sockets).toHaveLength(1);
    await passes(2_000);
    expect(watcher.sockets).toHaveLength(2);
    expect(first?.closed).toBe(true);
  });

  test('when the device is online again nobody waits for half a minute', async () => {
    watcher = new Watcher({ random: () => 0.9 });
    const { ticket } = watcher;
    watcher.ticket = () => Promise.reject(new Problem('client.offline'));
    await watcher.starts();
    await passes(40_000);
    watcher.ticket = ticket;
    dispatchEvent(new Event('online'));
    await passes(1_000);
    expect(watcher.sockets).toHaveLength(1);
  });

  // Rule V3.
  test('a server that is older than the page is left alone until it has been renewed', async () => {
    watcher = await new Watcher({ revision: 1, random: () => 0 }).starts();
    watcher.socket.says({ type: 'welcome', protocol: 0, revision: 1, at: '2023-08-15T01:00:00Z' });
    await passes(4_999);
    expect(watcher.sockets).toHaveLength(1);
    expect(watcher.state.status).toBe('offline');
    await passes(1);
    watcher.socket.welcomes(1);
    expect(watcher.state.status).toBe('online');
  });

  // Rule V2.
  test('a page that is too old stops, says so, and keeps what waits', async () => {
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s2:p1') }).starts();
    watcher.connection.send(ASK);
    watcher.socket.ends(4426, 'live.protocol_outdated');
    await passes(60_000);
    expect(watcher.sockets).toHaveLength(1);
    expect(watcher.state.status).toBe('stopped');
    expect(wantsReload(watcher.state.problem)).toBe(true);
    expect(watcher.state.waiting).toBe(1);
    const [kept] = new Outbox('s2:p1').waiting();
    expect(kept?.command).toEqual(ASK);
    new Outbox('s2:p1').remove(kept?.id ?? '');
  });

  test('what nobody waits for is not said to wait', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.connection.send({ type: 'question.look', open: null }, { aside: true });
    expect(watcher.state.waiting).toBe(0);
    watcher.connection.send(ASK);
    expect(watcher.state.waiting).toBe(1);
  });

  test('the server’s time is as its beats tell it, whatever the clock of the phone says', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    expect(watcher.connection.now).toBe(-Infinity);
    watcher.socket.welcomes(1);
    const began = Date.parse('2023-08-15T01:00:00Z');
    await passes(10_000);
    expect(watcher.connection.now).toBe(began + 10_000);
    // This one was held up on its way.
    watcher.socket.says({ type: 'beat', revision: 1, at: '2023-08-15T01:00:07Z' });
    expect(watcher.connection.now).toBe(began + 10_000);
  });

  // Rule Q30.
  test('what hides its sender goes apart from what names them, once, also after a reload', async () => {
    const named = { type: 'question.ask', text: 'Có tên' };
    const hidden = { type: 'question.ask', text: 'Ẩn danh', hidden: true };
    const texts = () => watcher.socket.sent.map(({ text }) => text);
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s3:p1') }).starts();
    watcher.connection.send(hidden, { veil: 'hides' });
    const id = watcher.connection.send(named, { veil: 'names' });
    watcher.socket.welcomes(1);
    expect(texts()).toEqual(['Có tên']);
    watcher.socket.says({ type: 'ack', id, result: {} });
    await passes(19_000);
    expect(texts()).toEqual(['Có tên']);
    expect(watcher.state.waiting).toBe(1);
    watcher.connection.stop();

    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s3:p1') }).starts();
    watcher.socket.welcomes(1);
    expect(texts()).toEqual([]);
    // Forty seconds in all: chance is in the middle.
    await passes(20_500);
    expect(texts()).toEqual([]);
    await passes(1_000);
    expect(texts()).toEqual(['Ẩn danh']);
    const [waits] = watcher.connection.entries();
    watcher.socket.says({ type: 'ack', id: waits?.id ?? '', result: {} });
    await passes(120_000);
    expect(watcher.connection.entries()).toEqual([]);
  });

  // Rule Q30.
  test('what hides its sender goes at once where nothing named them, and is held right after it', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const one = watcher.connection.send({ type: 'question.ask', text: 'Một' }, { veil: 'hides' });
    expect(watcher.socket.sent).toHaveLength(1);
    watcher.socket.says({ type: 'ack', id: one, result: {} });
    const id = watcher.connection.send({ type: 'floor.ask', topic: 'Lương' }, { veil: 'names' });
    watcher.socket.says({ type: 'ack', id, result: {} });
    await passes(3_000);
    watcher.connection.send({ type: 'question.ask', text: 'Hai' }, { veil: 'hides' });
    expect(watcher.socket.sent.at(-1)?.['text']).not.toBe('Hai');
    expect(watcher.connection.apart).toBe(true);

    // Another one with a name in between: counted from there anew.
    await passes(30_000);
    const later = watcher.connection.send(
      { type: 'question.ask', text: 'Ba', hidden: false },
      { veil: 'names' },
    );
    watcher.socket.says({ type: 'ack', id: later, result: {} });
    const hidden = () => watcher.socket.sent.filter(({ text }) => text === 'Hai').length;
    await passes(39_000);
    expect(hidden()).toBe(0);
    await passes(2_000);
    expect(hidden()).toBe(1);
  });

  // Rule Q30.
  test('what hides its sender keeps apart however late, and wherever on the phone, it is written', async () => {
    const named = { type: 'floor.ask', topic: 'Lương' };
    const hidden = { type: 'question.ask', text: 'Ẩn danh', hidden: true };
    const asked = () => watcher.socket.sent.filter(({ text }) => text === 'Ẩn danh').length;
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s4:p1') }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(named, { veil: 'names' });
    watcher.socket.says({ type: 'ack', id, result: {} });
    await passes(25_000);
    // Another window of this phone, opened after it; chance has said forty seconds.
    watcher.connection.stop();
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s4:p1') }).starts();
    watcher.socket.welcomes(1);
    expect(watcher.connection.apart).toBe(true);
    watcher.connection.send(hidden, { veil: 'hides' });
    await passes(14_000);
    expect(asked()).toBe(0);
    await passes(2_000);
    expect(asked()).toBe(1);
    expect(watcher.connection.apart).toBe(false);
    const [waits] = watcher.connection.entries();
    watcher.socket.says({ type: 'ack', id: waits?.id ?? '', result: {} });
    // Long after: nothing keeps it.
    watcher.connection.send(hidden, { veil: 'hides' });
    expect(asked()).toBe(2);
    watcher.connection.entries().forEach((entry) => watcher.connection.dismiss(entry.id));
  });

  // Rule Q30.
  test('what another window has named counts here, and what is refused counts as answered', async () => {
    const [here, there] = [new Outbox('s5:p1'), new Outbox('s5:p1')];
    const asked = () => watcher.socket.sent.filter(({ text }) => text === 'Ẩn danh').length;
    const other = await new Watcher({ revision: 1, outbox: there }).starts();
    other.socket.welcomes(1);
    watcher = await new Watcher({ revision: 1, outbox: here }).starts();
    watcher.socket.welcomes(1);
    const id = other.connection.send({ type: 'floor.ask', topic: 'Lương' }, { veil: 'names' });
    other.socket.says({ type: 'refused', id, code: 'floor.closed', temporary: false });
    other.connection.stop();
    watcher.connection.send(
      { type: 'question.ask', text: 'Ẩn danh', hidden: true },
      { veil: 'hides' },
    );
    await passes(39_000);
    expect(asked()).toBe(0);
    await passes(2_000);
    expect(asked()).toBe(1);
    watcher.connection.entries().forEach((entry) => watcher.connection.dismiss(entry.id));
  });

  // Rules E1 and R4.
  test.each([1001, 1006, 1011, 1012, 4401, 4408, 4508])(
    'close code %i reconnects',
    async (code) => {
      watcher = await new Watcher().starts();
      watcher.socket.ends(code);
      await passes(1_000);
      expect(watcher.tickets).toBe(2);
      expect(watcher.sockets).toHaveLength(2);
    },
  );

  test('close code 4429 reconnects, but not within five seconds', async () => {
    watcher = await new Watcher({ random: () => 0 }).starts();
    watcher.socket.ends(4429);
    await passes(4_999);
    expect(watcher.sockets).toHaveLength(1);
    await passes(1);
    expect(watcher.sockets).toHaveLength(2);
  });

  test.each([1002, 1009, 4400, 4403, 4404, 4409])(
    'close code %i ends it, and says why',
    async (code) => {
      watcher = await new Watcher().starts();
      watcher.socket.ends(code, 'live.no_such_session');
      await passes(60_000);
      expect(watcher.sockets).toHaveLength(1);
      expect(watcher.state.status).toBe('stopped');
      expect(watcher.state.problem?.code).toBe('live.no_such_session');
    },
  );
});

describe('commands', () => {
  // Rule M4.
  test('a command stays in the outbox until the server has acknowledged it', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    expect(watcher.socket.sent).toEqual([{ ...ASK, id }]);
    expect(watcher.state.waiting).toBe(1);
    watcher.socket.says({ type: 'ack', id, result: { number: 12 } });
    expect(watcher.state.waiting).toBe(0);
    expect(watcher.acknowledged).toEqual([{ number: 12 }]);
  });

  test('what was asked without a line is sent once when it is back, in order', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    watcher.socket.ends(1006);
    const ids = ['a', 'b'].map((text) => watcher.connection.send({ type: 'question.ask', text }));
    expect(watcher.state.waiting).toBe(2);
    await passes(1_000);
    expect(watcher.socket.sent).toEqual([]);
    watcher.socket.welcomes(1);
    expect(watcher.socket.sent.map(({ id }) => id)).toEqual(ids);
  });

  test('a command whose acknowledgement was lost goes again under the same id', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    watcher.socket.ends(1006);
    await passes(1_000);
    watcher.socket.welcomes(1);
    expect(watcher.socket.sent).toEqual([{ ...ASK, id }]);
    watcher.socket.says({ type: 'ack', id });
    watcher.socket.says({ type: 'ack', id });
    expect(watcher.acknowledged).toHaveLength(1);
  });

  test('a command that stays without an answer goes again over a new connection', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    await passes(21_000);
    watcher.socket.welcomes(1);
    expect(watcher.sockets).toHaveLength(2);
    expect(watcher.socket.sent).toEqual([{ ...ASK, id }]);
  });

  test('a full outbox goes out a few at a time', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    for (let count = 0; count < 6; count++) watcher.connection.send(ASK);
    watcher.socket.welcomes(1);
    expect(watcher.socket.sent).toHaveLength(4);
    watcher.socket.says({ type: 'ack', id: String(watcher.socket.sent[0]?.['id']) });
    expect(watcher.socket.sent).toHaveLength(5);
  });

  // Rule A3.
  test('a command that is refused for the moment is kept and sent again after a rest', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    watcher.socket.says({ type: 'refused', id, code: 'channel.busy', temporary: true });
    await passes(3_999);
    expect(watcher.socket.sent).toHaveLength(1);
    expect(watcher.state.waiting).toBe(1);
    await passes(1);
    expect(watcher.socket.sent).toEqual([
      { ...ASK, id },
      { ...ASK, id },
    ]);
    expect(watcher.refused).toEqual([]);
  });

  // Rules A3 and A4.
  test('a command over which the server errs three times is given up, and nothing is lost', async () => {
    const error = { type: 'refused', code: 'request.internal', temporary: true } as const;
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s1:p1') }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    watcher.socket.says({ ...error, id });
    await passes(4_000);
    watcher.socket.says({ ...error, id });
    expect(watcher.refused).toEqual([]);
    watcher.connection.stop();

    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s1:p1') }).starts();
    watcher.socket.welcomes(1);
    expect(watcher.socket.sent).toEqual([{ ...ASK, id }]);
    const next = watcher.connection.send(ASK);
    watcher.socket.says({ ...error, id });

    expect(watcher.refused[0]).toMatchObject({
      id,
      command: ASK,
      refused: { code: 'request.internal' },
    });
    expect(watcher.state.waiting).toBe(1);
    watcher.socket.says({ type: 'ack', id: next });
    await passes(30_000);
    expect(watcher.socket.sent.filter((sent) => sent['id'] === id)).toHaveLength(1);
    expect(new Outbox('s1:p1').list()).toHaveLength(1);
  });

  // Rule A3.
  test('what passes with time is never given up', async () => {
    watcher = await new Watcher({ revision: 1 }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    for (let tries = 1; tries <= 10; tries++) {
      expect(watcher.socket.sent).toHaveLength(tries);
      watcher.socket.says({
        type: 'refused',
        id,
        code: 'request.database_unavailable',
        temporary: true,
      });
      await passes(4_000);
    }
    expect(watcher.refused).toEqual([]);
  });

  // Rule A4.
  test('a refused command is reported with its words, and kept until it is dismissed', async () => {
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s1:p1') }).starts();
    watcher.socket.welcomes(1);
    const id = watcher.connection.send(ASK);
    const params = { max: 1000 };
    watcher.socket.says({ type: 'refused', id, code: 'question.too_long', params });
    expect(watcher.state.waiting).toBe(0);
    expect(watcher.refused[0]).toMatchObject({
      id,
      command: ASK,
      refused: { code: 'question.too_long', params },
    });
    expect(new Outbox('s1:p1').list()).toHaveLength(1);
    watcher.connection.dismiss(id);
    expect(watcher.connection.entries()).toEqual([]);
    expect(new Outbox('s1:p1').list()).toEqual([]);
  });

  test('commands survive closing the page', async () => {
    watcher = await new Watcher({ outbox: new Outbox('s1:p1') }).starts();
    const id = watcher.connection.send(ASK);
    watcher.connection.stop();
    watcher = await new Watcher({ revision: 1, outbox: new Outbox('s1:p1') }).starts();
    expect(watcher.state.waiting).toBe(1);
    watcher.socket.welcomes(1);
    expect(watcher.socket.sent).toEqual([{ ...ASK, id }]);
    watcher.socket.says({ type: 'ack', id });
    expect(new Outbox('s1:p1').list()).toEqual([]);
  });
});
