import { briefing } from './briefing.ts';
import type { DraftCase } from './case.ts';
import { germanBodies, germanPlaces, germanReport } from './german-report.ts';
import { captionedInterview, interview, ownInterview, statedInterview, unlabelledInterview } from './interview.ts';
import { dashed, headed, noticed, parliament, standing } from './parliament.ts';
import { post } from './post.ts';
import { parties, ruling } from './ruling.ts';
import { toldInterview } from './told-interview.ts';
import { exchange, gangway, leads, testimony, transcript } from './transcript.ts';
import { unbalanced } from './unbalanced.ts';
import { unmarked } from './unmarked.ts';
import { called, wire } from './wire.ts';

/** Invented texts of the kinds that articles are drafted from. */
export const draftCases: readonly DraftCase[] = [
  briefing,
  transcript,
  testimony,
  gangway,
  exchange,
  leads,
  wire,
  called,
  ruling,
  parties,
  parliament,
  dashed,
  standing,
  noticed,
  headed,
  germanReport,
  germanPlaces,
  germanBodies,
  interview,
  unlabelledInterview,
  captionedInterview,
  statedInterview,
  ownInterview,
  toldInterview,
  ...unmarked,
  ...unbalanced,
  ...post,
];
