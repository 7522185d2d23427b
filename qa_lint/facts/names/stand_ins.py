"""Where an English sentence looks as if a name had been taken out of it, and what may stand there for a name."""

from __future__ import annotations

from functools import cached_property

from qa_lint.facts.markup import read_prose
from qa_lint.languages.irregular_verbs import PURE_PASTS
from qa_lint.languages.particles import LAST, OF_A_PLACE, OF_AN_ACTOR, forms_of
from qa_lint.languages.patterns import RarePattern, any_of
from qa_lint.languages.titles import BEHIND_A_NAME, INSTEAD_OF_A_NAME, REPLACED, SOLE_OFFICES
from qa_lint.late import regex
from qa_lint.model import Span, Text

# of a Latin word, also one beside Hangul, and not of a part of one (the in of Jae-in)
_BEGINS, _ENDS = r"(?<![\p{Latin}0-9_-])", r"(?![\p{Latin}0-9_])"
_WORD = r"[\p{L}0-9_-]+"
_WORD_BETWEEN = rf"(?:{_WORD}\s)?"  # one word may stand here
_FINITE = (
    "(?:is|was|were|has|had|will|would|can|could|may|must|said|says|told|won|went|came|made|took|gave|became|began|held"
    "|lost|met|led|left|sent|ran|saw|fell|stood|rose|grew|spent|plans|hopes|expects|wants)"
)
_DID = r"(?!used|based|compared|called|named)\p{Ll}{2,}ed(?=\s(?:an?|the|its|his|her|their|two|three|four|[0-9]))"
_ACTED = r"\p{Ll}{2,}(?<!e)ed"
_SETTING = (
    "In|On|At|For|During|After|Before|Since|From|By|Last|Yesterday|Earlier|Meanwhile|However|Recently|This|Also|Prior"
    "|Following|Despite|Within|Until|Upon|Throughout|Under|Instead|Finally|Then|Now|Today|Once"
)
_OPEN = r"^[\s\"'“‘(*_:]*"
_SIDES = "(?:western|eastern|northern|southern|central)"
# verbs that can be neither a noun nor a participle, so that somebody must stand before them
_AUXILIARY = "(?:is|are|was|were|has|had|would|could|(?:ca|is|was|are|were|has|had|does|did|would|could)n['’]t|cannot)"
_PRESENT = (
    "(?:believes|appears|becomes|refuses|remembers|insists|argues|seems|says|thinks|knows|goes|comes|continues|agrees"
    "|describes|explains|belongs|admits|suggests|confirms|expects|remains\\sto)"
)
_PAST = any_of({*PURE_PASTS, "came", "became"})
_ACTS_FOR_SURE = rf"(?:{_AUXILIARY}|{_PRESENT}|{_PAST})"
_TELLS = (
    "(?:say|says|said|saying|told|believes?|believed|thinks?|thought|announced|reported|stated|explained|claims|claimed"
    "|confirmed|denied|insisted|argued|added|revealed|hopes?|hoped|expects|admitted|adding|rumou?rs)"
)
_HOLDER = any_of({*INSTEAD_OF_A_NAME, "spokesman", "spokesperson", "lawmaker", "representative"} - {"star", "chair"})
_RANK = r"(?:(?:former|general|vice|deputy|prime|senior|foreign|executive)\s)*"
_SPOKE = "(?:said|told|will|should|made|pointed|explained|announced|added|stressed|emphasized|claimed|noted|warned)"
_SET = (
    "(?:in|on|at|for|during|after|before|since|from|by|last|yesterday|earlier|however|recently|also|prior|following"
    "|despite|within|until|throughout|under|instead|finally|then|now|today|once)"
)
_SPACED_MARK = regex.compile(r"[\p{L}\p{N}.’'”\"]\s+[,;:.?!](?=\s|[\"”’)]|$)")
_NEAR = 48  # characters in which an article and two words find room
_SPACED_AT_MOST = 2  # of such marks; more of them are a habit
_OFTEN_SPACED = frozenset(":")  # as Korean has it
_EMPTY = regex.compile(
    r"\(\s+(?=\p{L})|(?<![\"“,.?!])(?:\"\s?\"|“\s?”)(?![\p{L}\"])|(?<=\s)\(\s*\)|[,?!][\"”’]\s(?:said|says)\s*[.,]|,\s*,"
)
_DOUBLED = regex.compile(r"\"\"(?=\p{L}[^\"]*\"\")|(?<=\"\"[^\"]*)\"\"")  # as a table escapes them: ""so""
_SAYING = "(?:said|says|added|stated|noted|claimed|believes|thinks|argued|reported|announced|hopes)"
_HOLE = regex.compile(  # words and marks that hardly ever stand side by side
    rf"{_BEGINS}(?:(?:the|an?|into|than|between|near|against)\s*[,;:.?!](?=\s|$)"
    r"|(?:of|from|with|across|at|between|near|against|the|into|in)\s*$|in\s*[.?!:]|and\s*[,.;:]"
    r"|(?:of|from|with|across|at|between|near|against|into|than|in|by|on|for)\s+(?:of|at|by|could|will|would|is|are|was"
    rf"|were|has|had|said|says){_ENDS}|(?:of|from|with|across|at|into)\s+(?:in|on|for|as|to|and){_ENDS}|than\s+and{_ENDS}|near\s+(?:in|on|for|as|and){_ENDS}"
    rf"|to\s(?:at|in|of|before|after){_ENDS}|in\samong{_ENDS}"
    # the delegation in announced the opening; across the decided to visit
    rf"|(?:in|from|with|at|by|for|into|between|near|against|across)\s{_ACTED}\s(?:the|an?|that|his|her|its|their){_ENDS}"
    rf"|(?:the|an?)\s{_ACTED}\sto\s\p{{Ll}}"
    # of a list of two: Seoul and will host. Not: it is warm and is likely to rise
    rf"|^(?:The\s)?[\p{{L}}-]+\sand\s(?:was|is|has|had|were|will|would){_ENDS}"
    rf"|(?:when|while|because|if|{_SAYING}\sthat)\s(?:was|is|has|had|were|will|would|said|says){_ENDS})"
    rf"|,\s*[.;]|^[^,]*,\s*said\s(?:that|it|he|she|they|in|on|at|to|of|during|after){_ENDS}|[,?!][\"”’]\s(?:said|says)\s(?:in|at|on|to|of|during|after){_ENDS}"
)
_SMALL_HOLE = regex.compile(  # a plant in for a month
    rf"{_BEGINS}(?:(?:in|by|on|for|to|of|from|with|at|across)\s*[,;:.?!]"
    rf"|(?:in|by|on|for|at|to|from|with|of)\s+(?:and|or|but){_ENDS}"
    rf"|(?:in|at|near|through|from)\s(?:for|now|before|after){_ENDS}|in\son{_ENDS}|(?:for|to|on|by|off)\s*$)"
)
_JOINT = regex.compile(rf"{_BEGINS}(?:in|at|to|from|with|of)\s+(?:and|but){_ENDS}")
_NOWHERE = regex.compile(rf"{_BEGINS}(?:in|at|from|near|to)\s*(?:[.,;:!?)]|$)")
_HEADLESS = regex.compile(
    _OPEN + rf"(?:[,.;]|(?:is|was|has|had|will|would|said|says|are|were|and|of|in|on|to|at){_ENDS}"
    rf"|\p{{Ll}}{{2,}}s\s(?:an?|the|to|its|their){_ENDS}|(?:Only|Even)\s(?:{_DID}|{_FINITE}){_ENDS}"
    rf"|(?!used|based|compared|called|named|related|according)\p{{Ll}}{{2,}}(?<!e)ed\s(?:in|to|on|at|that|until|out|back){_ENDS})"
    # In last year's final, scored two goals
    rf"|^(?:{_SETTING})(?:\s[^,.;:]*)?,\s(?!sa(?:id|ys)\s)(?:{_DID}|{_FINITE})\s[^,]*$"
    # In short, in May last year, was named the first, and others followed. Not: In this case, is it right?
    rf"|{_OPEN}(?:{_SETTING})(?:\s[^,.;:]*)?,[\"”]?\s(?:{_SET}\s[^,.;:]*,\s)?(?!say)(?:(?:still|also|then|now)\s)?"
    rf"(?:{_ACTS_FOR_SURE}{_ENDS}|\p{{Ll}}{{2,}}ed(?=\sthat{_ENDS}|,\s[\"“]))(?!.*\?)"
)
_TORN = (  # what no good English has; one pattern of them all would be three times as slow
    regex.compile(
        rf"{_BEGINS}(?:in\s+in|from\s+to|to\s+(?:to|because)|on\s+on|for\s+for|between\s+and|of\s\p{{Ll}}+(?<!e)ed\s(?:an?|the|that)"
        rf"|by\s+as(?=\s(?!much|many|little|few|far|early|late|long|soon))|(?:because|before)\s\p{{Ll}}{{2,}}(?<!e)ed"
        rf"|(?:because|before|whether)\s{_FINITE}|(?:of|from|with|across|at|into|than|in|by|on|for)\s+"
        rf"(?:could|will|would|is|are|was|were|has|had|said|says)){_ENDS}"
    ),
    regex.compile(r"(?:is|was|are|were)\s[\p{L}0-9-]+-year-old(?=[.,])"),
    # equivalent to the same in )
    regex.compile(rf"{_BEGINS}(?:of|in|from|with|at|by|for|into|than|between)\s+\\?[)\]]"),
    # The author of the song is. Not: that is how good it is
    regex.compile(
        rf"^(?=(?s:.*)\s(?:is|was|are|were)\.$)(?!.*{_BEGINS}(?:what|how|where|than|as|whatever){_ENDS}).*{_BEGINS}"
        rf"(?!(?:it|he|she|they|that|this|there|who|one|all|I|we|you|here|so){_ENDS})[\p{{L}}]+\s(?:is|was|are|were)\.$"
    ),
    regex.compile(
        rf"{_BEGINS}(?:(?:when|while|until|since)\s(?:took|fell|became|went|came|gave|began|rose|grew)"
        rf"|to\sas\s(?:soon|well)|why\s(?:was|is|were|are)\s(?:able|so)){_ENDS}"
    ),
    regex.compile(
        r"(?:^|(?:,|and|but|or|that|when|if|because|of|in|to|is|are|was|were|as|by|for|from|with|at|on|the|than|over|about"
        r"|between|against|after|before|near|into|under|through|behind|without)\s)['’]s(?=\s\p{Ll})"
    ),
    # Pull a out of the ditch; sponge (or ); it said would open; the lagoon in now says
    regex.compile(
        rf"{_BEGINS}(?:an?\s(?:out\s)?of\s(?:the|an?){_ENDS}|(?:or|and)\s\)|in\snow\s(?:says|said|is|was|has|will){_ENDS}"
        rf"|how\smuch\s\p{{Ll}}{{3,}}ed\s(?=\p{{Lu}})|in\sthat\s(?:was|were)\s\p{{Ll}}+ed{_ENDS})"
        rf"|(?:^|[.,]\s)(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey)\ssaid\s(?:would|will|could){_ENDS}"
    ),
    # On the or along the canal; a deal with despite the protests; within a mile of since May
    regex.compile(
        rf"{_BEGINS}(?:the\s(?:or|and)|(?:with|from|of|by|for|at|to)\s(?:despite|although|though|unless)"
        rf"|of\s(?:since|until|during)|in\s(?:against|despite|noted|since|until)|on\sopposite\s(?:the|an?)"
        rf"|because\s(?:are|have|do|does|did)|{_SIDES}\s(?:in|on|at|from|to|was|is|are|were|by|when|who|where)"
        rf"|(?:hinted|denied|insisted|warned|admitted|revealed|suggested|confirmed)\sthat\s{_FINITE}){_ENDS}"
    ),
    regex.compile(rf"{_BEGINS}vs?\.\s*(?:$|,|(?:was|is|and|in|has){_ENDS})"),  # Roe v. was
    # The of Dublin; a with a following; an is wanted. Not: the in-crowd, a for loop
    regex.compile(
        rf"{_BEGINS}(?:[Tt]he|an?|[Ii]ts|their|our)\s(?:of|in|on|at|for|to|by|from|with|and|during|because|have"
        rf"|{_AUXILIARY}|{_PAST})(?![\p{{Latin}}0-9_/‑-])(?!\s(?:statement|loop|operator|clause|expression|or)s?{_ENDS})"
    ),
    # head for remains to be seen; because refuses to pay; the war against has lasted; he believes that could help
    regex.compile(
        rf"{_BEGINS}(?:(?:of|from|with|at|against|into|than|in|by|on|for|between|near|to|across|towards?)"
        rf"\s(?:{_PRESENT}|{_PAST})|(?:against|into|near|towards?|(?<!in\s)between)\s(?:since|until|at|on|of|{_AUXILIARY})"
        rf"|from\sfrom|for\sto|(?:while|after|because|whether|although|unless)\s{_ACTS_FOR_SURE}"
        rf"|{_TELLS}\sthat\s(?:{_ACTS_FOR_SURE}|will|\p{{Ll}}{{3,}}(?<!e)ed(?!\s(?:with|by|to|\p{{Ll}}+s\s))))"
        rf"{_ENDS}(?!-)"
    ),
    regex.compile(rf"(?:(?:such\sas|including|both|especially|who|whom)\s(?:and|or)|which\sand){_ENDS}"),
    # But and Garcia; such as as well as; when lived, it was; whether or not has won
    regex.compile(
        rf"{_BEGINS}(?i:but\sand|such\sas\sas|(?:when|where|while|because)\s(?:lived|died|arrived)"
        rf"|whether\sor\snot\s{_AUXILIARY}){_ENDS}"
    ),
    regex.compile(rf",\s[\"“]\s{_ACTS_FOR_SURE}{_ENDS}"),  # He said, “ had won
    # rose in for the past year; homes in have become; It was who came; how great is by
    regex.compile(
        rf"(?<!\s(?:been|is|was|were|moved|stood|settled|stay|stayed|live|lived|came|come|went|go))\sin\sfor\sthe\s(?:past|last)"
        rf"|{_BEGINS}(?:(?:of|from|with|at|against|in|by|on)\shave|[Ii]t\s(?:is|was)\swho"
        rf"|how\s\p{{Ll}}+\s(?:is|was)\s(?:by|in|at|on|from)){_ENDS}"
    ),
    # Former director said; that vice president will stay
    regex.compile(
        rf"(?:(?:^|[.!?:][\"”]?\s+|[\"“])(?i:{_RANK}{_HOLDER})|(?:,|\s(?:that|and|but|when|while|if|because))\s{_RANK}{_HOLDER})"
        rf"\s(?:{_ACTS_FOR_SURE}|{_SPOKE}){_ENDS}"
    ),
    regex.compile(r"\p{Ll}ed\s(?:to|by|with|from|for)\.$"),  # The letter was addressed to
    # to advance 's nomination; not where quotation marks or spaces stand so again
    regex.compile(
        r"^[^'’]*(?<![\p{L}])(?:to|will|would|can|could|may|must)\s\p{Ll}{3,}\s['’]s\s\p{Ll}{3,}[^'’]*(?<!\s)\.$"
    ),
    # Israel had destroyed 's infrastructure
    regex.compile(r"^[^'’]*\s(?:has|have|had)\s\p{Ll}{3,}ed\s['’]s\s\p{Ll}{3,}[^'’]*$"),
    # The warrant claimed assaulted the woman
    regex.compile(
        rf"\s(?:claimed|alleged|insisted|admitted|believes|thinks)\s\p{{Ll}}{{3,}}ed\s(?:the|an?|his|her|its){_ENDS}"
    ),
)
# supreme leader 's death, where the nation's stands, too
_OWNING, _OWNING_APART = regex.compile(r"\p{L}['’]s\s"), regex.compile(r"\p{Ll}{3}\s['’]s\s\p{Ll}")
# who says so may begin what is cut off before it
_SMALL_LETTER = regex.compile(_OPEN + r"(?!(?:he|she|it|they)\s)\p{Ll}{2,}(?:-\p{Ll}+)*,? ")


class Gaps:
    """What an English sentence lacks; each is looked for when it is first asked for, as some take long."""

    def __init__(self, prose: str) -> None:
        self._prose = prose

    @cached_property
    def cut(self) -> bool:
        """A space before a mark, or empty quotation marks, as if a word had been cut out."""
        spaced = [match.group()[-1] for match in _SPACED_MARK.finditer(self._prose)]
        cut = 0 < len(spaced) <= _SPACED_AT_MOST and not _OFTEN_SPACED.issuperset(spaced)
        return cut or bool(_EMPTY.search(_DOUBLED.sub('"', self._prose)))

    @cached_property
    def torn(self) -> bool:
        """A hole that no good English has."""
        if any(pattern.search(self._prose) for pattern in _TORN):
            return True
        return len(_OWNING_APART.findall(self._prose)) == 1 and bool(_OWNING.search(self._prose))

    @cached_property
    def hole(self) -> bool:
        """Words side by side that need something between them."""
        return self.torn or bool(_HOLE.search(self._prose))

    @cached_property
    def small_hole(self) -> bool:
        """The same, but it may be good English."""
        return bool(_SMALL_HOLE.search(self._prose))

    @cached_property
    def joint(self) -> bool:
        """A small hole before what joins two names."""
        return bool(_JOINT.search(self._prose))

    @cached_property
    def nowhere(self) -> bool:
        """The preposition of a place at the end of a clause."""
        return bool(_NOWHERE.search(self._prose))

    @cached_property
    def headless(self) -> bool:
        """Nobody before the verb."""
        return bool(_HEADLESS.match(self._prose))

    @cached_property
    def small_letter(self) -> bool:
        """No capital at the beginning."""
        return bool(_SMALL_LETTER.match(self._prose))

    @property
    def plain(self) -> bool:
        """Whether a word has fallen out for sure."""
        return self.headless or self.cut or self.torn


def read_gaps(english: Text) -> Gaps:
    """The gaps in the prose of an English segment."""
    return Gaps(str(english.fact(read_prose)))  # a plain string: what is known of a text must not hold the text


# what comes after a Korean name that acts or is acted on, for which a pronoun may stand
_PARTICLE = regex.compile(rf"(?:{any_of(OF_AN_ACTOR)}(?!\p{{Hangul}})|에\s대[한해])")
_TITLE = regex.compile(rf"\s?{any_of(REPLACED)}")
_HIM = any_of(forms_of("topic", "subject", "genitive", "object", "also", "dative", "comitative", "only", after="그"))
_THIS = any_of(forms_of("topic", "object", after="이"))
_KOREAN_PRONOUN = regex.compile(
    rf"그녀|(?<!\p{{Hangul}})그{_HIM}(?!\p{{Hangul}})|자신|본인|(?<!\p{{Hangul}})(?:그것|이것|그들|이들|이{_THIS})"
)
_OF_PERSONS = regex.compile(
    rf"{_BEGINS}(?:he|she|his|hers?|him|they|them|their|I|my|me|you|your){_ENDS}", regex.IGNORECASE
)
_KOREAN_PERSONAL = regex.compile(rf"그녀|그들|(?<!\p{{Hangul}})그{_HIM}(?!\p{{Hangul}})")
# behind this, which is no pronoun before a noun (this denial)
_OF_THIS = (
    r"[,.;:!?]|\s(?:is|was|has|had|will|would|can|could|may|might|must|should|does|did|do|came|comes|happens|happened"
    r"|means|meant|makes|made|shows|showed|includes|included|leads|led|says|said|seems|seemed|takes|took|gives|gave"
    r"|\p{Ll}{3,}ed(?=\.|,|\s(?:in|on|at|to|by|with|from|for|the|an?|up|out|when|after|him|her|them|it)(?!\p{L})))"
    r"(?!\p{L})"
)
_PRONOUN = regex.compile(
    rf"(?:{_BEGINS}(?:he|she|his|her|him)|(?:^|[.!?,;:\"“]\s*|{_BEGINS}(?:and|that|but|when|if|said|as)\s)"
    rf"(?:it|they|this(?={_OF_THIS}))){_ENDS}",
    regex.IGNORECASE,
)
_PERSONAL = regex.compile(rf"{_BEGINS}(?:he|she|him|it|they|them){_ENDS}", regex.IGNORECASE)  # English owns more freely
_TITLED = rf"{_BEGINS}(?:the|this|that|our)\s{_WORD_BETWEEN}{_WORD_BETWEEN}"
_BY_TITLE = regex.compile(rf"{_TITLED}(?:{any_of(INSTEAD_OF_A_NAME)}){_ENDS}", regex.IGNORECASE)
_BY_BODY = regex.compile(  # which is somebody, too, but nobody's title
    rf"{_TITLED}(?:company|club|team|newspaper|network|regulator|watchdog|fund){_ENDS}", regex.IGNORECASE
)
_OFFICES = {
    office: regex.compile(rf"{_BEGINS}the\s{_WORD_BETWEEN}(?:{any_of(titles)})['’]?s?{_ENDS}", regex.IGNORECASE)
    for office, titles in SOLE_OFFICES.items()
}
_BY_KIND = regex.compile(
    rf"{_BEGINS}(?i:the|this|that|our|my|your|its|his|her|their)\s{_WORD_BETWEEN}(?P<kind>country|nation|city|state|island|kingdom|capital){_ENDS}"
)
# What Korean says for a kind of place: where it does, English says that, and no name
_KOREAN_KINDS = {
    kind: regex.compile(any_of(words.split()))
    for kind, words in {
        "country": "나라 국가 조국 고국", "nation": "나라 국가 민족 국민", "city": "도시", "island": "섬",
        "kingdom": "왕국 나라", "capital": "수도 도읍",
    }.items()
}  # fmt: skip
_COMPANIES = """
firm company carrier operator bank newspaper broadcaster retailer brand studio label manufacturer maker chain airline
startup
""".split()  # noqa: SIM905 - as a list it is one word a line
_BODIES = [*_COMPANIES, "university", "hospital"]
_COMPANIES_IN_NEWS = """
automaker carmaker chipmaker shipbuilder drugmaker giant conglomerate group developer lender insurer builder brewer
miner refiner club side team outfit agency
""".split()  # noqa: SIM905 - the same
_CALLED_BY_THEIR_PLACES = [*_COMPANIES, *_COMPANIES_IN_NEWS]
_SOME_BODY = RarePattern(
    regex.compile(rf"{_BEGINS}an?\s(?:[\p{{Ll}}-]+\s){{0,3}}{any_of(_BODIES)}{_ENDS}", regex.IGNORECASE),
    _BODIES,
    any_case=True,
)
_SOME_KOREAN_BODY = regex.compile(
    r"(?<!\p{Hangul})한\s(?:\p{Hangul}+\s)?(?:\p{Hangul}+사|업체|\p{Hangul}*(?:기업|회사|은행|대학|병원|신문|방송|브랜드))"
    r"(?=[가는의이도]|에서|\P{Hangul})"
)
# what an organisation is called that everybody knows by then: no noun stands before it (한 회사, 통신 회사), so that it
# begins the clause or is pointed at
_KNOWN_KOREAN_BODY = regex.compile(
    r"(?:^|[,.;:!?\"“”‘’'(…]\s?|(?<!\p{Hangul})[이그본당]\s)[\"“‘'(]?"
    r"(?:회사|기업|그룹|업체|구단|은행|항공사|방송사|신문사|대학|학교|병원|재단|기구|단체|연맹|협회|[당동]사)"
    rf"(?:\s?측)?(?:{any_of(forms_of('topic', 'subject', 'genitive', 'object', 'also', 'dative'))}|에서)"
    r"(?!\p{Hangul})"
)
_MODIFIES = regex.compile(r"\s\p{Hangul}")  # a name before a noun (트랜스포머 모델), of which it says which one
_DEMONSTRATIVE = regex.compile(rf"{_BEGINS}(?:these|those|such){_ENDS}", regex.IGNORECASE)
_NATION = regex.compile(rf"{_BEGINS}(?:national|nationwide|nation['’]s|domestic|homeland|our){_ENDS}", regex.IGNORECASE)
_WE = regex.compile(rf"{_BEGINS}(?:we|us|ours?){_ENDS}", regex.IGNORECASE)
_KOREAN_WE = regex.compile(r"(?<!\p{Hangul})(?:우리|저희)")
_WHERE = regex.compile(
    rf"{_BEGINS}(?:t?here|home|abroad|overseas|local(?:ly)?|nearby|it|they|them){_ENDS}", regex.IGNORECASE
)
_KOREAN_WHERE = regex.compile(
    r"(?<!\p{Hangul})(?:[거여저]기|[그이저]\s?곳|[그이저본]\s(?:\p{Hangul}+\s)?(?:도시|나라|지역|섬|마을|국가|주|시|군)"
    r"|[남북][쪽측녘]|현지|국내|국외|해외|당국|해당|[본고귀양자타각]국|우리)"
)
# What is somebody's, and what English calls it.
_SOMEBODYS = {
    "행정부": "administration|government", "정부": "government|administration", "정권": "regime|government",
    "내각": "cabinet", "부부": "couple", "일가": "family", "가족": "family", "캠프": "camp|campaign",
}  # fmt: skip
_OF_SOMEBODY = regex.compile(rf"(?:\s{any_of(BEHIND_A_NAME)})?\s?(?P<body>{any_of(_SOMEBODYS)})")
_BODIES_OF_SOMEBODY = {
    body: regex.compile(rf"{_BEGINS}(?i:the)\s(?:\p{{Ll}}+\s)?(?i:{said})(?:['’]s)?{_ENDS}")
    for body, said in _SOMEBODYS.items()
}
_POINTED_AT = regex.compile(
    rf"{_BEGINS}(?:the|this|that|these|those)\s(?:(?!(?:of|in|on|at|for|to|and|from|with|by)\s){_WORD}\s){{0,2}}$",
    regex.IGNORECASE,
)
# the Detroit automaker, the Austin-based carmaker: what a firm or club is called by where it is
_CALLED_BY_PLACE = RarePattern(
    regex.compile(
        rf"{_BEGINS}(?i:the)\s(?P<place>\p{{Lu}}[\p{{L}}.’'-]*(?:\s\p{{Lu}}[\p{{L}}.’'-]*){{0,2}})"
        rf"\s(?:[\p{{Ll}}-]+\s){{0,2}}{any_of(_CALLED_BY_THEIR_PLACES)}(?:['’]s)?{_ENDS}"
    ),
    _CALLED_BY_THEIR_PLACES,
)


def read_called_by_place(english: Text) -> tuple[Span, ...]:
    """The places by which an English text calls firms and clubs: the Detroit automaker."""
    return tuple(Span(*match.span("place")) for match in _CALLED_BY_PLACE.finditer(english.fact(read_prose)))


def says_where(english: str) -> bool:
    """Whether English has a word that may stand for a place: an adverb (there, abroad), or a pronoun of things."""
    return bool(_WHERE.search(english))


def korean_says_where(korean: str) -> bool:
    """Whether Korean has a word that may stand for a place: a pronoun, its kind with one, or where things are known to
    be (현지, 국내; 북쪽, North Korea)."""
    return bool(_KOREAN_WHERE.search(korean))


def is_only_called_by_body(korean: str, end: int, english: str) -> bool:
    """Whether what somebody rules or belongs to stands behind a name that ends there, and English has that without
    saying whose it is (트럼프 행정부, the administration)."""
    body = _OF_SOMEBODY.match(korean, end)
    return body is not None and bool(_BODIES_OF_SOMEBODY[body["body"]].search(english))


def is_pointed_at(english: str, span: Span) -> bool:
    """Whether an article or the like stands before a noun, at most two words off, and makes of it what is known."""
    return bool(_POINTED_AT.search(english, max(0, span.start - _NEAR), span.start))


def has_pronoun(english: str) -> bool:
    """Whether English has a pronoun that may stand for a name."""
    return bool(_PRONOUN.search(english))


def has_personal_pronoun(english: str) -> bool:
    """Whether English has a pronoun that may stand for somebody."""
    return bool(_OF_PERSONS.search(english))


def has_korean_pronoun(korean: str) -> bool:
    """Whether Korean has a pronoun that may stand for a name."""
    return bool(_KOREAN_PRONOUN.search(korean))


def has_korean_personal_pronoun(korean: str) -> bool:
    """Whether Korean has a pronoun that may stand for somebody."""
    return bool(_KOREAN_PERSONAL.search(korean))


def is_called_by_office(office: str, english: str) -> bool:
    """Whether English calls somebody of a Korean title by an office that one holds at a time: the president."""
    return office in _OFFICES and bool(_OFFICES[office].search(english))


def is_called_by_title(english: str) -> bool:
    """Whether English has a title with an article that may stand for a name: the Samsung chief."""
    return bool(_BY_TITLE.search(english))


def has_unnamed_body(english: str) -> bool:
    """Whether English speaks of some company or the like that it does not name (a consulting firm)."""
    return bool(_SOME_BODY.search(english))


def has_unnamed_korean_body(korean: str) -> bool:
    """Whether Korean speaks of some company or the like that it does not name (한 통신사)."""
    return bool(_SOME_KOREAN_BODY.search(korean))


def calls_a_korean_body(korean: str) -> bool:
    """Whether Korean calls an organisation by what it is, as it has been named before (회사는, 이 은행의)."""
    return bool(_KNOWN_KOREAN_BODY.search(korean))


def says_nation(english: str) -> bool:
    """Whether English speaks of the country without its name (national security)."""
    return bool(_NATION.search(english))


def speaks_for_a_country(english: str, korean: str) -> bool:
    """Whether an English we may be a country, for which somebody speaks, as Korean does not say it."""
    return bool(_WE.search(english)) and not _KOREAN_WE.search(korean)


def calls_a_country(english: str, korean: str = "") -> bool:
    """Whether a pronoun or an article and what it is stand for a place (your country), which the Korean text does not
    say itself (도읍, the capital)."""
    for match in _BY_KIND.finditer(english):
        said = _KOREAN_KINDS.get(match["kind"].lower())
        if said is None or not said.search(korean):
            return True
    return False


# What a country is divided into, several of which say which country it is
_PARTS_OF_A_COUNTRY = {"주": "states?|provinces", "성": "provinces", "현": "prefectures", "도": "provinces"}
_OF_A_PART = OF_A_PLACE | forms_of("subject", "object", "alternative") | {"마다"}
_PART_BEHIND = regex.compile(
    r"의?\s(?:(?:대부분|대다수|거의\s모든|모든|많은|여러|몇몇|일부|다른|각|전체|[0-9]+개)의?\s)?"
    rf"(?P<part>{any_of(_PARTS_OF_A_COUNTRY)})(?:들|\s?정부)?(?:{any_of(_OF_A_PART)})?(?:{any_of(LAST)})?(?!\p{{Hangul}})"
)
_ITS_PARTS = {part: regex.compile(rf"{_BEGINS}(?:{said}){_ENDS}") for part, said in _PARTS_OF_A_COUNTRY.items()}


def is_called_by_its_parts(korean: str, end: int, english: str) -> bool:
    """Whether a country whose name ends there is told by what it is divided into: 미국 대부분의 주, most states."""
    behind = _PART_BEHIND.match(korean, end)
    return behind is not None and _ITS_PARTS[behind["part"]].search(english) is not None


# What an organisation is, by the last syllables of its name (산업부, the ministry), and what English calls that
_KINDS = (
    ("부", "ministry|department"),
    ("처|청", "agency|ministry|office|administration|service"),
    ("위|위원회", "commission|committee"),
    ("협회|학회|연맹", "association|society|federation"),
    ("은행", "bank"), ("병원", "hospital"), ("법원", "court"), ("대|대학교?", "university|college|school"),
)  # fmt: skip
_ORGANISATIONS = tuple(
    (
        regex.compile(rf"(?<=\p{{Hangul}}{{2}})(?:{syllables})$"),
        regex.compile(rf"(?:{_BEGINS}(?i:the|an?|its)\s|\A)(?i:{kinds})(?:['’]s)?{_ENDS}"),  # Ministry sees no risk
    )
    for syllables, kinds in _KINDS
)


def is_called_by_kind(hangul: str, english: str) -> bool:
    """Whether English says what an organisation is in the place of its Korean name: the ministry's website."""
    return any(name.search(hangul) and kind.search(english) for name, kind in _ORGANISATIONS)


def has_stand_in(korean: str, end: int, english: str, place: bool) -> bool:
    """Whether a pronoun or a title stands in the English text for the name that ends there in the Korean text.

    A pronoun that answers one of the Korean text stands for nothing else; a title is no name of a place.
    """
    if _BY_KIND.search(english) or (_MODIFIES.match(korean, end) and _DEMONSTRATIVE.search(english)):
        return True
    titled = bool(_TITLE.match(korean, end)) and not place
    if not titled and not _PARTICLE.match(korean, end):
        return False
    if not place and (is_called_by_title(english) or _BY_BODY.search(english)):
        return True
    return len(_PERSONAL.findall(english)) > len(_KOREAN_PRONOUN.findall(korean))
