import type { RedTeamKind } from './case.ts';
import { cutKinds } from './cuts.ts';
import { detailKinds } from './details.ts';
import { secondRound } from './second-round.ts';
import { speakerKinds } from './speakers.ts';

/** All kinds of false articles that the check is tried with, each beside sound ones. All sources and people are invented. */
export const redTeam: readonly RedTeamKind[] = [...speakerKinds, ...cutKinds, ...detailKinds, ...secondRound];
