"""Words that say little by themselves: what a translation may add or leave out without changing what is said."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

from qa_lint.languages.syllables import syllables_with
from qa_lint.late import regex

_ENGLISH = """
a an the of to in on at for and or is are was were be been being has have had having do does did done will would can
could should may might must shall it its itself he she they him her hers his them their theirs we us our ours you your
yours i my me mine this that these those there here with by from as if but not no nor so than then also more most such
into about over under after before when while where which who whom whose what how why all any some each every other
another one two up out off own very just only both either neither too yet even still s t re ve ll d m said say says
etc via per s' upon within without through during between among against toward towards because although though
however whether cannot unless therefore thus since let lets able going want wants wanted need needs needed make makes
made making get gets got getting take takes took taken taking give gives gave given giving put puts many much lot
please advised until till across despite besides like thing things something anything someone anyone everything now
instead once really quite rather around back down away else maybe perhaps along onto upon yes okay
""".split()  # noqa: SIM905 - a list of forty lines says no more
ENGLISH_FUNCTION_WORDS: Set[str] = frozenset(_ENGLISH)

_CONTRACTION = regex.compile(r".*(?:n['’]t|['’](?:ll|ve|re|d|m|s))", regex.IGNORECASE)

# Korean words in all their forms: they are told by how they begin, and are short
_KOREAN = regex.compile(
    r"(?:그것|이것|저것|그들|이들|우리|그녀|때문|대해|대한|대하여|위해|위한|위하여|통해|통한|따라|따르면|따른|관련|관해|관한|경우|의해|의한"
    r"|인해|인한|있|없(?![애앤앨앱앴])|않|못하|못했|아니|말했|밝혔|전했|설명했|덧붙였|이라|라며|라고|다고|이다|한편|또한|그러나|하지만|특히|그리고|그래서"
    r"|따라서|모두|모든|이런|그런|이번|이날|당시|것|많|싶|이러|그러|이렇|그렇|저렇|무엇|누구|어디|언제|얼마|어떻|당신|여러분|저희|너희|귀하"
    r"|되었)\p{Hangul}{0,4}"
    r"|(?:하|해|했|되|돼|됐|같)(?:다|고|는|며|여|지|지만|기|면|던|게|려|려고|서|야|도록|은|았다|었다|였다|습니다|어)?(?:서|는)?"
    # bound nouns, places in space and time, pronouns and adverbs that are too short to be told by how they begin
    r"|(?!(?:나이|속도|위도|내과|외과|안과)$)(?:때|중|수|줄|바|점|데|뿐|채|적|측|외|내|간|안|전|후|뒤|위|앞|속|곳|나|너|자신|자체|여기)"
    r"(?:[은는이가을를의도만과와들인]|에|에서|에는|에게|에도|으?로|이?다|입니다|이며|이고|이거나|이므로|이지만|이어서|이라면?|인데|마다|(?:부터|까지)[는만도]?|까지만[은도]?|서)?"
    r"|거[나야]?|걸|건|게|또는?|즉|각각?|왜|좀|다|잘|몇|너무|아주|아직도?|여전히|다시|함께|같이|바로|역시|혹은|혹시|만약|만일|여러|다른|어떤|어느"
    r"|무슨|하려면|해줍니다|입니다|아닙니다|아닌|[보주마]세요|[보주마]십시오|마시[오고기]|마라"
    r"|계(?:신|십니까?|십니다|실|셨\p{Hangul}{1,3}|신다|시(?:는|고|면|며|지만?|죠|네요?|다가?))"
    r"|들어|들면|갖[고는은]|가[진질]|가지고"
    r"|[이그저][게걸건거]|그럼|그럴|하는지|하는데|했는데|하므로|하거나|할까|할지|하겠다|하겠습니다|하더라도|될까|되어야|해야|해봅시다|합시다|이어야"
    r"|오전|오후|바랍니다|바라며|주시기|주십시오|보시기|보실|보신|[넌난걔]|번도|준다?|주었다|줬다|주고|두었다|뒀다|버렸다|놓았다|봤다|본다|볼"
    r"|말[을이은도]|동안(?:에는?|은|의)?|우린|[네제누]가|같아요?|하세요|한다면|할까요|봅시다|해주(?:세요|는|고|면)|아무도?|뭐[가를야]?|뭘|이제[는야]?"
    r"|그래[도서]?|[나너]한테|[나너저]랑|진짜로?|이야|하나[의로는가]?|해(?:보|볼|본|봤|봐)\p{Hangul}{0,3}"
    r"|이면|겁니다|거라[고는]?|등으로|드립니다|줍니다|한다[는고]|된다[는고]|했다[는고]"
    r"|서로|전혀|결코|절대로?|굉장히|상당히|무척|정말로?|그|해당(?:하는|되는)?|(?:다음|아래)[은는의과와]?|가능(?:한|하다|하며|하고|하지만|합니다|해요)?|사항[은을이의]?"
    # what only says that something is or is done: of x이면, 실행하지, 처리하는지
    r"|하지(?:는|도|만)?|(?:하|되)(?:는|던|거나|느냐|려면|므로|십시오|겠\p{Hangul}{1,3}|니까)|[했됐](?:으며|으나|으면|는|었\p{Hangul}{1,3}|습니까)"
    r"|안[하한할함했합해되된될됨됐됩돼]\p{Hangul}{0,3}"
    r"|[함됨]으로(?:써)?|[합됩]니까|[할될]지[는도]?|[인]지[는도의]?|이(?:거나|므로|지만|든지?|라도|라면|라는|란|었[다던])|인데|하나(?:일|라|씩|여야)\p{Hangul}{0,2}"
    # that it is so, by hearsay, or whether, or how it was: 했잖아요, 그렇다더라, 될 거예요, 어때
    r"|(?:하|했|되|됐|이|였)(?:더라|던데|잖아|잖니|거든|대|다더라|다던데|다면|더니|던가)요?|[할될]까요|거(?:예요|에요|야|다)|어때요?|어땠\p{Hangul}{1,3}"
    r"|되(?:길|기[도를]|셨\p{Hangul}{1,3}|어서는?|자|리라?|세요)|하(?:길|기[도를]|셨\p{Hangul}{1,3}|자|세요)|같(?:은데|다고|네)요?|해야[죠지]|그래야|뭐라고?|봐봐"
    r"|더이상|좀더|근데|저(?:는|를|도|의)?|제(?:가|게)?|[했됐](?:어요|네요?|지요?|죠|군요|구나|어서)|[한할될]거[야예]요?"
    r"|[한할함된될됨]|한다|된다|합니다|됩니다|그[는가의를]|및|더|가장|매우|등[이을은의]?|보[이인일]다?|보였다"
)
_LONGEST = 5  # syllables
_REMEMBERED = 1 << 14  # words: nearly all that a text has come again soon

_WITH_RIEUL = syllables_with("ㄹ")

# What a Korean sentence has that reports, sums up, leads to what follows or is polite, where English says it otherwise
# or not at all: 는 이야기도 나왔다, 는 수치다; 간단히 말해서, 다음과 같습니다, 예로 들 수 있다; 찾아 주셔서;
# a noun that ends like one is said: 서점이 있다
KOREAN_FRAME = regex.compile(
    r"(?:(?<!\p{Hangul})(?:이야기|얘기|설명|지적|평가|분석|전망|관측|반응|목소리|뜻|수치|상황|실정|대목|셈|모양|추세|분위기|점)[”’\"']?"
    r"(?:이?다|입니다|(?:이|가|도|을|를|이라고|라고|으?로)\s(?:나[왔온]|나오고\s있|해석[된됐]|풀이[된됐]|보인|보였|높|많|했|전[해했]|있)\p{Hangul}{0,4})"
    r"|의미(?:다|로\s해석[된됐]다)|입을\s모았다|눈길을\s끈다|관심이\s쏠린다|귀추가\s주목된다)"
    r"(?=[.!?”’\"']*(?:\s|$))"
    r"|(?<=[은는]\s)(?:바람에|탓에|가운데)|보고(?=\s있)"
    # what a verb only adds to its noun: 비판을 받았다, 피해를 입은; what goes on until now: 계속해 왔다, 지켜 온
    r"|(?<=[을를]\s)(?:받[았은는을아으고지]|당[하한할했해]|입[었은는을고어])\p{Hangul}{0,4}|(?<=[이가]\s)이[루뤄][어졌지진]\p{Hangul}{0,3}"
    r"|(?<=(?:\p{Hangul}[해여려켜져쳐겨펴워둬줘봐아어러내]|\s해)\s)(?:왔(?:다|습니다|어요|고|으며|으나|지만|는데|던|음)|온(?=\s)|오던(?=\s))"
    # what only says how something is left: 열어 두십시오, 꺼 놓으면, 잊어 버렸다
    r"|(?<=\p{Hangul}[해여려켜져쳐겨펴워둬줘봐아어러내꺼떠써]\s)(?:[두둔둘둡둬뒀놓놔놨]|버[리린릴려렸])\p{Hangul}{0,4}"
    # or for whom: 기다려 주시면, 안내해 드리겠습니다
    r"|(?<=\p{Hangul}[해여려켜져쳐겨펴워둬줘봐아어러내꺼떠써]\s|(?<!\p{Hangul})해\s)(?:주[시셔실신]|드[리릴린려렸])\p{Hangul}{0,5}"
    # or that it was done to the end: 떼어 냈다, 쓸어 내고
    r"|(?<=\p{Hangul}[해여려켜져쳐겨펴워둬줘봐아어러떠써]\s)(?:[낸낼냈]|냅니|내(?:고|며|면|야|지|는|려|기))\p{Hangul}{0,3}"
    # or that somebody asks for it: 도와 달라고
    r"|(?<=\p{Hangul}[해여려켜져쳐겨펴워둬줘봐아어러떠써]\s|(?<!\p{Hangul})[해와써]\s)달라(?:고|며|면서|는|던)\p{Hangul}{0,2}"
    # with which nothing is done but what the verb says: 몸을 웅크린다
    r"|(?<!\p{L})몸을(?=\s(?:웅크|움츠|구부|굽|숙|기울|일으|뒤척|비틀|떨|던[지졌진]|숨[기겼긴]|씻))"
    # or that it is done where one is or goes: 챙겨 오세요, 데려 가
    r"|(?<=(?:챙겨|가져|데려|모셔)\s)(?:오[세시십는고면며게]|온|올|와|왔|[간갈갔]|가[세시십는고면며])\p{Hangul}{0,4}"
    # when something happens: 화재 시에는
    r"|(?<=\p{Hangul}{2}\s)시에는?(?!\p{Hangul})"
    # what a text says of itself: 문법을 다뤄 보겠습니다
    r"|(?:살펴|알아|다뤄|배워|들여다)\s?(?:보겠\p{Hangul}{1,3}|봅시다|보죠|봐요|보자|보도록\s하\p{Hangul}{1,4})(?!\p{Hangul})"
    # what is only possible: 올지도 모른다; what a word means: 빵을 말한다; that something is there: 에러가 난다
    rf"|(?<=[{_WITH_RIEUL}]지도?\s)(?:모[르른를릅]|몰[라랐])\p{{Hangul}}*"
    # and so forth: 이런 식으로 계속된다
    r"|(?<!\p{L})[이그]런 식으로(?: (?:계속[된됩되됐]|이어[진집지졌]|반복[된됩되됐])\p{Hangul}{0,3})?(?!\p{Hangul})"
    # verbs that only say of a noun that it is done, or what belongs to what: 연산을 거쳐, 이 분류에 속하는
    r"|(?<=[을를]\s)거[치쳐친칠쳤침칩]\p{Hangul}{0,4}|(?<=에\s)속[하한해할했함]\p{Hangul}{0,3}"
    # what is felt, wanted or lived: 불편한 느낌을 받다, 맡겠다는 의사를 밝히다, 생활을 지속하다
    r"|(?<!\p{L})느낌[을이]?\s(?:받|들|든|듭|나|난|납|주|준|줍)\p{Hangul}{0,4}|(?<=[는은]\s)의사를\s(?:밝|표시|표명|전)\p{Hangul}{1,5}"
    r"|(?<=(?:생활|삶)을\s)(?:지속|계속|영위|유지)\p{Hangul}{1,4}"
    # that nothing is done: 못 믿겠다, and not 못, 망치
    r"|(?<!\p{Hangul})못(?=\s\p{Hangul}+[다요죠네서고며면지데](?!\p{Hangul}))"
    # how things mostly are: 꼼꼼히 따지는 편이다; and what a text calls itself: 본 약관
    r"|(?<=[는은한큰긴]\s)편이\p{Hangul}{1,4}"
    r"|(?<!\p{Hangul})본(?=\s(?:계약|약관|제품|상품|서비스|문서|페이지|사이트|프로그램|논문|연구|행사|안내|이?메일|협약|조항|규정|법|회의"
    r"|시스템|앱|게시|설명서|기기|장치|메시지|서류|보고서|자료|방침|정책|쿠폰|이벤트|강의|강좌|책|사이트|소프트웨어))"
    # somebody, and the part of the day that an hour is in: 타는 분은, 저녁 8시
    r"|(?<=[는은한된인신]\s)분(?:[은이을께]|들\p{Hangul}{0,2})?(?!\p{Hangul})|(?<!\p{Hangul})(?:아침|저녁|밤|새벽|낮)(?=\s[0-9]{1,2}시)"
    # what has so many degrees: 영하 5도의 날씨에
    r"|(?<=[0-9]도의?\s)(?:날씨|추위|더위|기온|온도)\p{Hangul}{0,2}"
    # what begins a passage: 자, 지금부터
    r"|(?<!\p{L})자,?\s(?:이제|지금)부터(?!\p{Hangul})"
    # what is named besides, and a copy's name: 그 외에도, 이뿐만 아니라, 다른 이름으로 저장
    r"|(?<!\p{L})[그이]\s?(?:(?:외|밖)에도?|뿐(?:만\s?)?\s?아니라)(?!\p{Hangul})|다른\s이름으로(?=\s저장)"
    # how many games are to be won: 3선승제로 치른
    r"|(?<=[2-5])선승제?\p{Hangul}{0,2}(?:\s치[르른렀러]\p{Hangul}{0,3})?"
    # what comes of doing something for a while: 걷다 보면
    r"|(?<=\p{Hangul}다\s)(?:보[면니]|보니까)(?!\p{Hangul})"
    # what readers did, which they know: 구매하신 상품; what is wished for them: 회복되시기를 기원합니다
    r"|(?<!\p{L})(?:구매|구입|주문|이용|신청|요청|선택)하신\s(?:상품|제품|서비스|물건|페이지|내용|항목)\p{Hangul}{0,2}"
    r"|(?<=\p{Hangul}기를?\s)(?:(?:진심으로\s)?(?:기원|소망|희망)[하합한]|빕|빌[겠며고]|빈다)\p{Hangul}{0,4}"
    # what is wished: 오셨으면 좋겠어요
    r"|(?<=면\s)좋겠\p{Hangul}{1,4}"
    r"|(?<=[을를]\s)(?:[말뜻]한다|[말뜻]합니다|[말뜻]해요|일컫는다|일컫습니다)(?=[.!?”’\"']*(?:\s|$))"
    r"|(?<=[이가]\s)(?:난다|납니다|나[고면요]|나는데|났\p{Hangul}{1,3})(?!\p{Hangul})"
    r"|정상적으로(?=\s(?:처리|완료|등록|접수|신청|저장|제출|전송|결제|변경|삭제))|(?<!\p{L})(?:(?:간단히|쉽게|다시|바꿔)\s말(?:해서?|하면|하자면)|예(?:를|로)\s(?:들어|들면|들\s수\s있\p{Hangul}{0,3})"
    r"|(?:다음|아래)(?:[과와]\s같\p{Hangul}{1,5}|[을를]\s(?:수행|실행|시도)\p{Hangul}{1,4}(?:\s수)?)"
    r"|(?:(?:늘|항상|언제나)\s)?(?:저희\s)?\p{Hangul}+[을를]\s(?:아껴|사랑해|찾아|이용해)\s?주(?:셔서|신|시는)"
    r"|(?:(?:오늘도|모두|늘)\s)?(?:즐거운|행복한|좋은|편안한|건강한|뜻깊은)\s\p{Hangul}+\s되(?:세요|시기|십시오|셨\p{Hangul}*)"
    # what only stresses: beyond dispute, needless to say, more than anything
    r"|두말할\s(?:나위[도가]?|것[도]?|필요[도가]?)\s없이|말할\s(?:것도|필요도|나위[도]?)\s없이|더할\s나위\s없이|무엇보다도?|뭐니\s뭐니\s해도"
    r"|바쁘신\s(?:가운데|와중)\p{Hangul}*|귀[한중]\p{Hangul}?\s시간을?\s(?:내|할애)\p{Hangul}*|진심으로|자리를\s빛\p{Hangul}+"
    r"|(?:가정|시도|확인)?해\s?(?:봅시다|봐요|보자|보겠\p{Hangul}{1,3}|보도록\s하\p{Hangul}{1,4}))(?!\p{L})"
)

# What English says where Korean has a particle, an ending or a word that says little: 3년 만에, 연 단위로, 이런 가운데
ENGLISH_FRAME = regex.compile(
    r"(?i)(?<!\p{L})(?|for\sthe\s(first\stime)\s(?:in|since)|on\san?\s(?:[\p{L}-]+\s){1,2}(basis)|in\ssuch\san?\s(situation|case)"
    r"|an?\s(total|couple|number|variety|series|handful)\sof|all\sthe\s(way)|the\s(number)\sof|the\s(fact)\sthat|(?:is|are|was|were)\s(located|situated)"
    # and a verb or an ending: 하기로 했다, 한 것으로 알려졌다, 역할을 하다
    r"|(decid(?:es?|ed))\sto|(?:is|are|was|were|been|being)\s(expected|set|said|reported|known|found|believed)\s(?:to|that)"
    # 서울시, 경기도
    r"|((?:metropolitan|municipal|provincial|city)\sgovernment)"
    # 이를 위해, 무엇을 쓰든, 로컬이 아닌, 찾으면, 만들려면, 무엇이 일어날 것으로 보나
    r"|to\s((?:achieve|accomplish|do|make|reach)\s(?:this|that|these|so|it)(?:\s(?:goals?|end|aim|objective|happen|possible))?)"
    r"|no\s(matter)\s(?:what|which|who|whose|how|where|when|why|whether|if)|as\s(opposed)\sto"
    r"|expect\s(?:[\p{L}-]+\s){0,2}to\s(happen)|when\sit\s(comes)\sto|(?:wish|want)\sto\s(see|have)|(ahead\sof\stime)"
    r"|(start|begin)(?=\s\p{L}+ing)|(find|found|finds)\s(?:your|my|him|her|it|our|them)sel(?:f|ves)|those\s(found)"
    r"|in\san?\s[\p{L}-]+\s(direction)|(backs?\sand\sforth)"
    # 복도 끝에 있습니다
    r"|you(?:['’]ll|\swill|\scan)\s(find|see)"
    # 지급하지 않으면
    r"|(fail(?:s|ed|ing)?)\sto(?=\s\p{Ll})"
    # 쓸 수 있다, 써 주십시오
    r"|(?:is|are|be|was|were)\s(entitled|eligible|asked|requested)\sto"
    # 못 갈 것 같다, 정말 지우시겠습니까
    r"|I(?:['’]m|\sam)\s(afraid)(?=\s(?:that|not|so|i|we|you|he|she|it|they|there|this|these|the|our|your|my|his|her)\s)|are\syou\s(sure)(?=\syou\s(?:want|wish|would))"
    # 박모 씨, and what else of somebody is kept back
    r"|(surnamed)\s(?-i:\p{Lu})|(surname|(?<=(?:last|family)\s)name|(?:last|family)(?=\sname))(?=(?:\sname)?,?\s(?:(?:is|was)\s)?(?-i:\p{Lu}))"
    # 등과 같은
    r"|and\s(similar)(?=[.,;)]|$)"
    # 관심을 모으다, 주의하다
    r"|(pa(?:ys?|ying|id))\s(?:(?:more|close|special|much|any|no)\s){0,2}attention"
    r"|(identified)(?=\s(?:only\s)?(?:as|by)\s)|(appear(?:s|ed)?|seem(?:s|ed)?)\sto|(play(?:s|ed|ing)?)\s(?:an?|the|its|their|his|her)\s(?:[\p{L}-]+\s)?role"
    r"|(behind\sthe\sscenes|in\sa\snutshell|as\sthe\ssaying\sgoes|first\sof\sall|as\s(?:a\s)?(?:general\s)?matter\sof\sfact|please\snote\sthat))(?!\p{L})"
)


def is_english_function_word(word: str) -> bool:
    """Whether a word says little by itself; what is contracted (don't, we'll) is made of such words."""
    if word.lower() in ENGLISH_FUNCTION_WORDS:
        return True
    return ("'" in word or "’" in word) and _CONTRACTION.fullmatch(word) is not None


@lru_cache(maxsize=_REMEMBERED)
def is_korean_function_word(word: str) -> bool:
    """Whether a word as it stands in a text, with its endings, says little by itself: 대해서, 있었다, 그들은."""
    return len(word) <= _LONGEST and _KOREAN.fullmatch(word) is not None
