export interface Toast {
  id: number;
  tone: 'success' | 'info' | 'danger';
  text: string;
}

/** Long enough to read a sentence twice; a danger stays until it is dismissed. */
const SHOWN = 6_000;

/** Short notices about what has just been done; problems belong beside what caused them. */
class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;

  show(text: string, tone: Toast['tone'] = 'success'): void {
    const id = this.#next++;
    this.list.push({ id, tone, text });
    if (tone !== 'danger') setTimeout(() => this.dismiss(id), SHOWN);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
