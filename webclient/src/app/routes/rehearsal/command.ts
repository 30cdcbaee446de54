/** What an operator types to fill a session; the numbers are examples to be changed. */
export function command(origin: string, pass: string, points: number, language: string): string {
  const words = [
    'java -cp "app.jar:libs/*" vn.diemcau.load.Rehearse',
    `--url ${origin}`,
    `--pass ${pass}`,
    '--participants 500',
    ...(points > 0 ? [`--points ${points}`] : []),
    '--moderators 3 --ramp 60s --duration 5m',
    '--questions 120/min --dropouts 5%',
    `--language ${language} --report rehearsal.html`,
  ];
  return words.join(' \\\n  ');
}
