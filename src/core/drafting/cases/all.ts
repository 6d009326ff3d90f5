import { briefing } from './briefing.ts';
import type { DraftCase } from './case.ts';
import { germanReport } from './german-report.ts';
import { interview, ownInterview, statedInterview, unlabelledInterview } from './interview.ts';
import { parliament } from './parliament.ts';
import { post } from './post.ts';
import { ruling } from './ruling.ts';
import { toldInterview } from './told-interview.ts';
import { testimony, transcript } from './transcript.ts';
import { unbalanced } from './unbalanced.ts';
import { unmarked } from './unmarked.ts';
import { wire } from './wire.ts';

/** Invented texts of the kinds that articles are drafted from. */
export const draftCases: readonly DraftCase[] = [
  briefing,
  transcript,
  testimony,
  wire,
  ruling,
  parliament,
  germanReport,
  interview,
  unlabelledInterview,
  statedInterview,
  ownInterview,
  toldInterview,
  ...unmarked,
  ...unbalanced,
  ...post,
];
