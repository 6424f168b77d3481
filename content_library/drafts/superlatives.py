"""Words that claim to be first or best: nobody believes them, and a competitor may sue over them."""

import re

ENGLISH = (
    r"the (?:very )?(?:best|leading|fastest|cheapest|safest|easiest|smartest|only|most (?:advanced|accurate|reliable|trusted|powerful|complete|innovative|secure))",
    r"(?:market|world|industry)[- ]lead(?:ing|er)|best[- ](?:in[- ]class|of[- ]breed)|world[- ]class|state[- ]of[- ]the[- ]art|second to none",
    r"un(?:rivall?ed|beatable|matched|paralleled)|number one|no\. ?1|#1|never fails?|risk[- ]free|100 ?% (?:safe|secure|reliable|accurate)",
)
GERMAN = (
    r"(?:der|die|das|den|dem) (?:beste|führende|schnellste|günstigste|sicherste|einfachste|einzige|modernste|genaueste|zuverlässigste)[nrsm]?",
    r"(?:markt|welt)führer\w*|(?:markt|welt)führend\w*|unschlagbar\w*|unübertroffen\w*|konkurrenzlos\w*|nummer eins|risikofrei\w*|weltklasse",
)
SPANISH = (
    r"(?:el|la|los|las) (?:mejor(?:es)?|líder(?:es)?|únic[oa]s?|más (?:rápid|segur|avanzad|fiabl|precis|complet)\w+)",
    r"líder(?:es)? (?:del|en el) mercado|inigualable\w*|insuperable\w*|número uno|sin (?:ningún )?riesgos?",
)
CROATIAN = (
    r"najbolj\w+|najbrž\w+|najsigurnij\w+|najpouzdanij\w+|najnaprednij\w+|najjeftinij\w+|vodeć[iae]\w*|jedin[iao] (?:rješenje|sustav|platforma|proizvod)",
    r"broj jedan|bez premca|nenadmašn\w+|bez (?:ikakvog )?rizika|svjetsk\w+ klas\w+",
)
SUPERLATIVE = re.compile(rf"(?<!\w)(?:{'|'.join((*ENGLISH, *GERMAN, *SPANISH, *CROATIAN))})(?!\w)", re.IGNORECASE)
