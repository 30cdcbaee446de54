/** A refusal as the server states it (problem+json), or the client's own: `client.*`. */
export class Problem extends Error {
  readonly code: string;
  readonly params: Record<string, unknown>;
  /** To be quoted when asking for help; absent where no server answered. */
  readonly requestId: string | undefined;
  /** The HTTP status; 0 where no server answered. */
  readonly status: number;

  constructor(code: string, status = 0, params: Record<string, unknown> = {}, requestId?: string) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.params = params;
    this.requestId = requestId;
  }

  /** Trying the same again cannot help: malformed, not signed in, not allowed, not there, not done so. */
  get isFinal(): boolean {
    return [400, 401, 403, 404, 405, 406, 410, 415].includes(this.status);
  }

  /** Turns whatever was thrown into a problem; its cause stays attached for the console. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    const problem = new Problem('client.unexpected');
    problem.cause = thrown;
    return problem;
  }
}
