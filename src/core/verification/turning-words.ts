/**
 * Words that turn the sense of a sentence, by language, each a part of a regular expression. No word of one language is a common
 * word of another that doesn't turn anything, so all are looked for at once.
 */
const turning = {
  en: {
    denial:
      'not|no|none|never|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|scarcely|barely|rarely|seldom|unless|except|non|anti',
    condition:
      'if|unless|whether|provided|providing that|suppose|supposing|assuming|in case|in the event|as long as|so long as|only when|only once|on condition|lest',
    conditionAfter:
      'if|unless|provided|providing that|except|as long as|so long as|assuming|in case|on condition|only when|only once|lest',
    hedge:
      'may|might|could|perhaps|possibly|probably|presumably|allegedly|reportedly|supposedly|apparently|arguably|maybe|likely|unlikely|(?:I|we) (?:think|believe|hope|guess|suppose|assume|doubt|fear)|not sure|(?:seem|appear)s? to|rumou?red',
    distance:
      'den(?:y|ies|ied)|refus(?:e|es|ed|ing)(?: to)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rul(?:e|es|ed|ing) out|stopped(?= *$)|(?:prevent|lack|avert|abandon)(?:s|ed)?(?= *$)|(?:am|are|is|was|were|been) (?:told|assured|informed)|(?:has|have|had|is|are) yet to|(?:god|heaven) forbid|stop(?:s|ped)? short of|would be (?:a |an )?(?:mistake|folly|foolish|madness|crime|error)|imagine|in theory|on paper|(?:want|like|have) (?:you|us|me|people) (?:to )?(?:believe|think)|declin(?:e|es|ed|ing) to|avoid(?:s|ed|ing)?|false|untrue|wrong|absurd|nonsense|a (?:lie|myth|fiction|fantasy)|fail(?:s|ed)? to|pretend(?:s|ed)?|far from|so-called|(?<!what |whatever |as )(?:he|she|they|some|people|critics|opponents) (?:say|says|said|claim|claims|claimed|think|thinks|believe|believes)|claim(?:s|ed)? that|alleg(?:e|es|ed)|if only|would have (?:said|told|called|written)',
  },
  de: {
    denial: 'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|nichts|weder|ohne|kaum|keineswegs|keinesfalls',
    condition: 'wenn|falls|sofern|ob|solange|vorausgesetzt|es sei denn',
    conditionAfter: 'wenn|falls|sofern|solange|vorausgesetzt|es sei denn|außer',
    hedge:
      'vielleicht|vermutlich|angeblich|möglicherweise|wahrscheinlich|wohl|mutmaßlich|ich (?:glaube|denke|hoffe|vermute|fürchte)|wir (?:glauben|denken|hoffen|vermuten|fürchten)',
    distance: 'falsch|bestreite[nt]?|gelogen|eine Lüge|ein Märchen|sogenannte[mnrs]?|weiger(?:e|t|n|te|ten)',
  },
  fr: {
    denial: 'ne|pas|jamais|aucune?|rien|sans|nullement|guère',
    // "Si" also means "so": only before a subject is it "if".
    condition: "si (?:nous|vous|ils?|elles?|on|tu|je|les?|la|ce|cette|ces|un|une)|s[’']ils?|à condition|pourvu|tant que",
    conditionAfter:
      "si (?:nous|vous|ils?|elles?|on|tu|je|les?|la|ce|cette|ces|un|une)|s[’']ils?|sauf|à condition|pourvu|tant que",
    hedge: 'peut-être|probablement|sans doute|prétendument|je (?:crois|pense|suppose)|nous (?:croyons|pensons|espérons)',
    distance: 'un mensonge|soi-disant|prétend(?:s|ent)?|refus(?:e|ent|ons|ez) de|il est faux',
  },
  ru: {
    denial: 'не|нет|никогда|никто|ничего|нельзя|без|ни',
    condition: 'если|при условии',
    conditionAfter: 'если|при условии|кроме',
    hedge: 'возможно|вероятно|якобы|может быть|думаю|надеюсь',
    distance: 'ложь|неправда|отказ(?:ываемся|ался|алась|ались)|так называем\\p{L}+',
  },
} as const;

/** How a word turns the sense of a sentence; `conditionAfter` is a condition that follows what depends on it. */
export type Turn = keyof (typeof turning)['en'];

/** Returns the words of a kind in all languages, as whole words. */
export function turningWords(turn: Turn, flags = 'iu'): RegExp {
  const words = Object.values(turning).map((language) => language[turn]);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
