import { freeIds, suggestId } from '../findings/field.ts';
import { settle, type Facts } from './facts.ts';

/** Returns an id for a source that is not in use: of its publisher and date, or else of its title. */
export function sourceId(facts: Facts, used: Iterable<string>): string {
  const [publisher, date, title] = [settle(facts.publisher), settle(facts.date), settle(facts.title)];
  const named =
    'value' in publisher ? publisher.value : 'value' in title ? title.value.split(/\s+/).slice(0, 5).join(' ') : 'source';
  const dated = 'value' in date ? `${named} ${date.value}` : named;
  return freeIds(used)(suggestId(dated).slice(0, 60).replace(/-+$/, ''));
}
