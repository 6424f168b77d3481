"""The words orders to a machine are made of, by language, without accents and in lower case.

Each is a part of a regular expression. What makes an order is how they stand together: content_library/orders/patterns.py.
"""

from dataclasses import dataclass

MACHINES = (
    "ai|a\\.i\\.|llms?|gpt|gpt\\d|gpt-\\d|chatgpt|copilot|claude|gemini|milepost|chat bots?|chatbots?|language models?|ai (?:assistants?|agents?|models?|systems?)"
    "|ki|sprachmodelle?|ia|modelos? de lenguaje|modeles? de langage|modell[oi] linguistic[oi]|jezicni model\\w*|umjetn\\w+ inteligencij\\w+"
)
"""Names of machines that read, in all languages: people mix them."""


MACHINE_STEMS = (
    "ai", "a.i", "llm", "gpt", "copilot", "claude", "gemini", "milepost", "bot", "bots", "chatbot", "modell", "models", "language model", "modelos", "modeles", "modelo de", "sprachmodell", "ki", "ia", "jezicni", "inteligencij",
    "assist", "asist",
)  # fmt: skip


@dataclass(frozen=True)
class Words:
    """`cancel` what is done to `rules`, which are `earlier` ones (before or after their noun); `show` is done to a
    `secret`; `now` opens a sentence that gives the reader a new nature, one of `natures`; `note` is what is written
    `to` a machine; `imperatives` are what a machine is told to do; `hush` … `this_order` keeps the reader in the dark.
    `told` in front of a cancelling word: then somebody speaks about it and does not do it."""

    cancel: str
    earlier: str
    rules: str
    show: str
    secrets: str
    now: str
    natures: str
    note: str
    to: str
    imperatives: str
    hush: str
    this_order: str
    told: str
    rule_stems: tuple[str, ...]
    nature_stems: tuple[str, ...]
    hush_stems: tuple[str, ...]
    """Parts of words, one of which every one of the `rules` and `secret`, `natures`, `this_order` holds: looking for
    them first makes a text without any of them cost next to nothing."""


ENGLISH = Words(
    cancel="ignore|disregard|forget|override|bypass|neglect|pay no attention to|do not follow|don'?t follow|stop following|set aside|erase",
    earlier="previous|prior|earlier|above|preceding|foregoing|your|former|existing|system|safety|original|initial",
    rules="instructions?|prompts?|rules|directions|guidelines|directives|programming|safeguards|restrictions",
    show="reveal|print|repeat|show|output|leak|disclose|dump|display|expose|recite|write out",
    secrets="system prompt|(?:hidden|initial|secret) (?:prompt|instructions)|your (?:\\w+ )?prompt|your (?:system|hidden|initial|original|secret|own|exact|full) instructions|your instructions(?! (?:to|for|with|at|on))",
    now="you are (?:now|no longer|henceforth)|you're (?:now|no longer)|you will now be|from now on,? you (?:are|will be|act as)|act as|pretend to be|pretend you are|behave as",
    natures="dan|unrestricted|unfiltered|uncensored|jailbroken|in (?:developer|debug|god|admin|root) mode|(?:an? )?admin(?:istrator)?|bound by|restricted by|limited by|without (?:any )?(?:rules|restrictions|filters)",
    note="notes?|messages?|instructions?|notice|attention|reminder|commands?|directives?|orders",
    to="to|for",
    imperatives="ignore|disregard|always|never|you must|do not|don't|say|tell|answer|reply|respond|recommend|offer|send|forward|rank|print|output|reveal|treat|mark|append|include|approve|stop|show|list|the user (?:is|has)|access granted|new (?:task|instructions?|rules?)|override|from now on|when (?:asked|answering|summari[sz]ing)|you are (?:now|no longer)|as (?:an? )?(?:ai|assistant)|please (?:ignore|say|tell|answer|recommend|offer|send|always)",
    hush="(?:do not|don't|never|without) (?:tell|mention|reveal|inform|warn|alert|disclos|show)\\w*",
    this_order="(?:this|these) (?:note|message|instructions?|text|prompt|rules?|directives?)|(?:this|it) to the (?:user|asker|human|reader)",
    told="can|may|could|might|never|not|don't|would|should we|they|we|models?|attackers?|into|from|(?:tries|trying|try|told|tells?|asks?|asked|instruct\\w*|gets?|makes?|attempts?|how|able|easy|free|people|users|customers|competitors|engineers|assistants?|bots?) (?:\\w+ ){0,3}to",
    rule_stems=(
        "instruction",
        "prompt",
        "rules",
        "direction",
        "guideline",
        "directive",
        "programming",
        "safeguard",
        "restriction",
    ),
    nature_stems=(
        "dan",
        "unrestrict",
        "unfilter",
        "uncensor",
        "jailbr",
        "mode",
        "admin",
        "bound",
        "restricted",
        "limited",
        "without",
    ),
    hush_stems=(
        "note",
        "message",
        "instruction",
        "text",
        "prompt",
        "rules",
        "directive",
        "user",
        "asker",
        "human",
        "reader",
    ),
)
GERMAN = Words(
    cancel="ignoriere?|ignorieren sie|vergiss|vergessen sie|missachte|missachten sie|umgehe|ubergehe|beachte nicht|setze?",
    earlier="vorherigen?|bisherigen?|fruheren?|obigen?|vorangegangenen?|deine[nr]?|ihre|vorigen?|bestehenden?",
    rules="anweisungen|anweisung|regeln|instruktionen|vorgaben|richtlinien|befehle|prompts?|einschrankungen",
    show="zeige?|verrate?|gib|drucke|wiederhole|offenbare|nenne",
    secrets="systemprompt|system-prompt|deine[nr]? (?:\\w+ )?(?:prompt|anweisungen|instruktionen)|versteckten? prompt",
    now="du bist (?:jetzt|nun|ab jetzt|nicht mehr|ab sofort)|sie sind (?:jetzt|ab sofort)|ab (?:jetzt|sofort) bist du|verhalte dich wie|tu so,? als (?:seist|warst|ob) du|spiele?",
    natures="dan|uneingeschrankt\\w*|ohne (?:regeln|einschrankungen|filter)|entwicklermodus|administrator|admin-?modus|unzensiert\\w*|an (?:\\w+ )?regeln gebunden",
    note="hinweise?|nachricht|anweisung(?:en)?|mitteilung|achtung|befehl",
    to="an|fur",
    imperatives="ignoriere?|vergiss|antworte|sage?|empfiehl|sende|schicke?|zeige?|immer|niemals|du musst|behandle|gib|verrate|ab sofort|der nutzer ist",
    hush="(?:sage?|erwahne?|verrate?|zeige?|erzahle?)(?: \\w+){0,3} (?:nicht|nie|niemals|nichts)",
    this_order="(?:diese[nr]?|dieses|diesem) (?:hinweis|nachricht|anweisung(?:en)?|text)|von diese[rmn] (?:hinweis|nachricht|anweisung(?:en)?|text)",
    told="nicht|nie|oft|haufig|kunden|nutzer|angreifer|sie|wir|zu",
    rule_stems=("weisung", "regeln", "instruktion", "vorgaben", "richtlinie", "befehl", "prompt", "schrankung"),
    nature_stems=("dan", "uneinge", "ohne", "entwickler", "admin", "unzensiert", "regeln"),
    hush_stems=("hinweis", "nachricht", "weisung", "text"),
)
SPANISH = Words(
    cancel="ignor[ae]n?|olvid[ae]|omit[ea]|desobedece|pasa por alto|no sigas|salta(?:te)?|anula",
    earlier="anteriores|previ[ao]s|tus|sus|arriba|existentes|iniciales|de antes",
    rules="instrucciones|reglas|normas|ordenes|directrices|indicaciones|restricciones|prompts?",
    show="muestra(?:me)?|revela(?:me)?|ensena(?:me)?|dime|imprime|repite|escribe",
    secrets="prompt (?:del?|de) sistema|(?:tu|el|tus) (?:\\w+ )?prompt|tus instrucciones|instrucciones (?:ocultas|secretas|internas)",
    now="(?:ahora|ya no|a partir de ahora|desde ahora) (?:tu )?eres|eres ahora|ya no eres|actua como|finge (?:ser|que eres)",
    natures="dan|sin (?:restricciones|reglas|filtros|limites)|modo (?:desarrollador|administrador|dios)|administrador|sin censura",
    note="notas?|mensajes?|instrucciones|instruccion|aviso|atencion|orden",
    to="para|a|al",
    imperatives="ignora|olvida|responde|contesta|di|recomienda|envia|manda|muestra|siempre|nunca|debes|trata|aprueba|a partir de ahora|el usuario (?:es|tiene)",
    hush="(?:no|nunca) (?:se lo )?(?:digas?|menciones?|reveles?|informes?|muestres?|avises?)",
    this_order="est[aeo]s? (?:notas?|mensajes?|instrucciones|instruccion|texto|aviso)|esto al usuario|nada al usuario|al usuario (?:est[aeo]|nada)",
    told="no|nunca|que|clientes|usuarios|se|puede[ns]?|quien",
    rule_stems=("instruccion", "reglas", "normas", "ordenes", "directrices", "indicaciones", "restricciones", "prompt"),
    nature_stems=("dan", "sin", "modo", "admin"),
    hush_stems=("nota", "mensaje", "instruccion", "texto", "aviso", "usuario"),
)
FRENCH = Words(
    cancel="ignore[zs]?|oublie[zs]?|negligez?|contourne[zs]?|ne (?:suis|suivez|tiens|tenez)|desobei\\w*|annule[zs]?",
    earlier="precedente?s?|anterieure?s?|ci-dessus|tes|vos|initiales|existantes",
    rules="instructions?|consignes?|regles?|directives?|ordres|prompts?|restrictions",
    show="montre[zs]?|revele[zs]?|affiche[zs]?|donne[zs]?|imprime[zs]?|repete[zs]?|dis|dites",
    secrets="(?:prompt|invite|message) systeme|(?:ton|tes|votre|vos) (?:\\w+ )?(?:prompt|instructions|consignes)",
    now="(?:tu es|vous etes) (?:maintenant|desormais|a present)|tu n'es plus|vous n'etes plus|(?:desormais|a partir de maintenant),? (?:tu es|vous etes)|fais comme si|agis comme|joue le role|fais semblant d'etre",
    natures="dan|sans (?:restrictions?|regles|filtres?|limites?)|mode (?:developpeur|administrateur|admin)|administrateur|non censure|lie par",
    note="notes?|messages?|instructions?|consignes?|avis|attention|ordre",
    to="pour|a|aux?|a l'|a l'attention de",
    imperatives="ignore[zs]?|oublie[zs]?|reponds|repondez|dis|dites|recommande[zs]?|envoie|envoyez|montre[zs]?|toujours|jamais|tu dois|vous devez|traite[zs]?|desormais|l'utilisateur (?:est|a)",
    hush="(?:ne|n') ?(?:dis|dites|mentionne[zs]?|revele[zs]?|parle[zs]?|montre[zs]?) (?:pas|jamais|rien)",
    this_order="ce(?:tte|s|t)? (?:note|message|instructions?|consignes?|texte)|a l'utilisateur",
    told="clients?|utilisateurs?|ils|elles|qui|ne|souvent|on",
    rule_stems=("instruction", "consigne", "regle", "directive", "ordres", "prompt", "restriction", "systeme"),
    nature_stems=("dan", "sans", "mode", "admin", "censure", "lie"),
    hush_stems=("note", "notes", "message", "instruction", "consigne", "texte", "utilisateur"),
)
ITALIAN = Words(
    cancel="ignora(?:te)?|dimentica(?:te)?|trascura(?:te)?|aggira(?:te)?|scorda(?:ti)?|non seguire|disattendi|annulla",
    earlier="precedenti|di prima|sopra|tue|vostre|iniziali|esistenti|anteriori",
    rules="istruzioni|regole|direttive|indicazioni|ordini|comandi|prompt|restrizioni",
    show="mostra(?:mi)?|rivela(?:mi)?|stampa|ripeti|dimmi|scrivi|visualizza",
    secrets="prompt di sistema|(?:il tuo|tuo) (?:\\w+ )?prompt|le tue (?:\\w+ )?istruzioni|istruzioni (?:nascoste|segrete)",
    now="(?:ora|adesso|d'ora in poi|da ora) (?:tu )?sei|non sei piu|sei ora|agisci come|fingi di essere|comportati come",
    natures="dan|senza (?:restrizioni|regole|filtri|limiti|censura)|modalita (?:sviluppatore|amministratore|admin)|amministratore",
    note="not[ae]|messaggi[o]?|istruzion[ie]|avviso|attenzione|ordine",
    to="per|a|al|all'|alla|agli|l'",
    imperatives="ignora|dimentica|rispondi|di'|consiglia|raccomanda|invia|manda|mostra|sempre|mai|devi|tratta|approva|d'ora in poi|l'utente (?:e|ha)",
    hush="(?:non|mai) (?:dire|dirlo|menzionare|rivelare|mostrare|informare|parlare)",
    this_order="quest[aeoi] (?:not[ae]|messaggi[o]?|istruzion[ie]|testo)|(?:questo|nulla|niente) all'utente|all'utente",
    told="clienti|utenti|che|non|spesso|chi",
    rule_stems=("istruzion", "regole", "direttive", "indicazioni", "ordini", "comandi", "prompt", "restrizioni"),
    nature_stems=("dan", "senza", "modalita", "admin"),
    hush_stems=("nota", "note", "messaggi", "istruzion", "testo", "utente"),
)
CROATIAN = Words(
    cancel="ignorira(?:j|jte)|zanemari(?:te)?|zaboravi(?:te)?|zaobidi(?:te)?|preskoci(?:te)?|ne slijedi|ponisti(?:te)?|prekrsi",
    earlier="prethodn\\w+|dosadasnj\\w+|ranij\\w+|gornj\\w+|svoj\\w*|tvoj\\w*|svoja|postojec\\w+|prijasnj\\w+|pocetn\\w+",
    rules="uput[ea]|uputstva|pravila|instrukcije|smjernice|naredbe|zabrane|ogranicenja|prompt\\w*",
    show="pokazi(?:te)?|otkrij(?:te)?|ispisi(?:te)?|ponovi(?:te)?|prikazi(?:te)?|reci|navedi",
    secrets="sistemsk\\w+ (?:prompt\\w*|upit|uput\\w+)|(?:svoj|tvoj)\\w* (?:\\w+ )?(?:prompt\\w*|upute|uputu)|skriven\\w+ (?:prompt\\w*|upute)",
    now="(?:sada|od sada|odsad) si|(?:ti )?si sada|vise nisi|ponasaj se kao|pretvaraj se da si|glumi|pravi se da si",
    natures="dan|bez (?:ogranicenja|pravila|filtera|cenzure)|(?:razvojni|administratorski|admin) (?:nacin|mod)|administrator|neogranicen\\w*",
    note="napomena|poruka|uputa|upute|naredba|obavijest|paznja|biljeska",
    to="za|svim|svakom",
    imperatives="ignoriraj|zanemari|zaboravi|odgovori|odgovaraj|reci|preporuci|posalji|pokazi|uvijek|nikad\\w*|moras|tretiraj|od sada|korisnik (?:je|ima)",
    hush="(?:ne|nemoj|nikad\\w*) (?:reci|govori|spominji|spomenuti|otkrivaj|otkriti|pokazuj|javljaj)",
    this_order="ov[aeuio]\\w* (?:napomen\\w+|poruk\\w+|uput\\w+|tekst\\w*)|(?:ovo|nista) korisniku",
    told="ne|kupci|korisnici|koji|cesto|da",
    rule_stems=(
        "upute",
        "uputa",
        "uputu",
        "uputstv",
        "pravila",
        "instrukcije",
        "smjernice",
        "naredbe",
        "zabrane",
        "ogranicenja",
        "prompt",
        "upit",
    ),
    nature_stems=("dan", "bez", "nacin", "mod", "admin", "neogranicen"),
    hush_stems=("napomen", "poruk", "upute", "uputa", "uputu", "uputstv", "tekst", "korisniku"),
)
LANGUAGES = (ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, CROATIAN)
