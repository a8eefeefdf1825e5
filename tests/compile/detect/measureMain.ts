// `npm run detect:measure`: prints how well people are detected; with `-- PATH` also how well compromise does.
import { resolve } from 'node:path';
import { loadCompromise } from './compromise';
import { formatMeasured, measureLibrary, measureRules } from './measure';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const HEAD = [
  '| Set | What | Right | Wrong | Missed | Precision | Recall |',
  '|---|---|---|---|---|---|---|',
];

print('The rules\n');
for (const line of [...HEAD, ...formatMeasured(measureRules())]) print(line);

const [, , path] = process.argv;
if (path !== undefined) {
  void loadCompromise(resolve(path)).then((find) => {
    print('\nThe same with names by compromise\n');
    for (const line of [...HEAD, ...formatMeasured(measureLibrary(find))]) print(line);
  });
}
