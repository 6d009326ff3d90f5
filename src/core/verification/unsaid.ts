/**
 * Returns the words by which a source denies that what follows was said: "denied that", "never said". They end the text.
 *
 * @param narration what the source says itself before the quotation, in the same sentence
 */
export function deniesSaying(narration: string): string | undefined {
  return denied.exec(narration)?.[0].trim();
}

const say =
  '(?:say|said|saying|call(?:ed|ing)?|describ(?:e|ed|ing)|claim(?:ed|ing)?|use|used|using|speak|spoken|spoke|mention(?:ed|ing)?|write|wrote|written|promis(?:e|ed|ing)|agree(?:d|ing)?)';
const thing = '(?:claim|charge|suggestion|idea|notion|report|allegation|accusation|rumou?r)s?';
const denials = [
  'den(?:y|ies|ied|ying)',
  `(?:refus|declin|fail)(?:es?|s|ed|ing)? to ${say}`,
  `(?:stop(?:s|ped)? short of|avoid(?:s|ed)?|without(?: ever)?|rather than|instead of) ${say}`,
  `(?:did|does|do|had|has|have|would|will)(?: not|n['’]t)(?: ever| once)? ${say}`,
  `never(?: once)? ${say}`,
  `n(?:o one|obody|either(?:\\s+[\\p{L}'’]+){1,3} nor(?:\\s+[\\p{L}'’]+){1,3}) (?:has |had )?${say}`,
  `(?:reject|dismiss)(?:s|es|ed|ing)? (?:the|a|any|all|that) ${thing} (?:that|of)`,
  `(?:disput|refut|contest|contradict)(?:e|es|s|ed|ing)? (?:that|(?:(?:the|any|all) )?${thing} (?:that|of))`,
  `(?:could|can)(?: not|not|n['’]t)(?: bring \\p{L}+ to)? ${say}`,
  `(?:untrue|false|not true|a (?:lie|myth|rumou?r)|invented) that`,
  '(?:bestritt|bestreitet|dementierte|dementiert|sagte nie|hat nie gesagt)',
  "(?:a nié|nie|n[’']a jamais dit|отрицал[аи]?|не говорил[аи]?)",
];
const denied = new RegExp(`(?<!\\p{L})(?:${denials.join('|')})(?:\\s+(?!as\\s)[\\p{L}'’]+){0,4}[\\s,:]*[\\p{P}\\s]*$`, 'iu');

/**
 * Returns the words by which a source keeps away from what it quotes, or makes it less certain that it was said: "so-called",
 * "reportedly", "would have said", "ruled out". Whether they turn the meaning an editor has to say.
 *
 * @param before what the source says itself before the quotation, in the same sentence
 * @param after and what it says after it
 */
export function keepsAwayFrom(before: string, after: string): string | undefined {
  return (doubtBefore.exec(before) ?? doubtAfter.exec(after))?.[0].trim();
}

const doubt =
  'reportedly|allegedly|supposedly|purportedly|(?:is|was|are|were) (?:reported|rumou?red|alleged|said) to have|(?:would|might|may|could) have (?:said|told|called|written|replied)|angeblich|mutmaßlich|aurait (?:dit|déclaré)|якобы';
const doubtBefore = new RegExp(
  `(?<!\\p{L})(?:(?:${doubt})(?!\\p{L})[^,"“”„«»]*,?\\s*$|asked (?:whether|if|about)(?!\\p{L})[^,"“”„«»]*$|(?:banner|sign|placard|poster|slogan|headline|graffiti)s?(?!\\p{L})[^,"“”„«»]*(?:read|reading|said|saying|says)[\\s:]*$|(?:so-called|sogenannte[mnrs]?|soi-disant|так называем\\p{L}+|rul(?:es|ed|ing) out|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|oppos(?:es|ed|ing))(?:\\s+(?:the|a|an|any|all|his|her|their|its|this|that|le|la|les))?\\s*$)`,
  'iu',
);
const doubtAfter = new RegExp(
  `^[\\s,.]*(?:[\\p{L}'’-]+\\s+){0,4}(?:${doubt}|den(?:y|ies|ied) (?:having|ever)|never said)(?!\\p{L})`,
  'iu',
);
