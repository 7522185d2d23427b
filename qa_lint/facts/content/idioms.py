"""Idioms that no word-by-word account explains: 식은 죽 먹기, a piece of cake; 발 디딜 틈이 없다, packed.

A row has how the Korean idiom begins, where `~` stands for a particle of one syllable or none and brackets for one of
the syllables in them, and what English says for it, where `-` stands for the rest of a word; both divided by `|`.
Written for qa-lint.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qa_lint.languages.patterns import any_of
from qa_lint.late import re, regex

_TABLE = """
식은 죽 먹|누워서 떡 먹|땅 짚고 헤엄  piece of cake|breeze|easy|easily|child's play|no sweat|walk in the park
하늘~ 별 따      next to impossible|almost impossible|nearly impossible|hard|difficult|long shot
그림~ 떡         pie in the sky|out of reach|beyond reach|dream-
발~ 디딜 틈      pack-|crowd-|jam-|crammed|full|swarm-|overflow-|standing room
눈 깜짝할 사이   before you know-|before you knew|blink of an eye|in a flash|in no time|in an instant|instant-|so fast
발 없는 말       word travels fast|word travels|word spreads|word gets around|news travels|rumo-
입~ 무[거겁]     discreet|tight-lipped|keeps secrets well|not one to talk|keep a secret|closemouthed|close-mouthed
입~ 가[벼볍]     loose lips|big mouth|gossip-|blab-|talks too much|can't keep a secret
귀~ 기울         listen-|heed-|pay- attention|paid attention|attentive-|value-|hear out|take into account
눈~ 뜰 새        busy|swamped|hectic|rushed off|no time to
손꼽아 기다      look- forward|can't wait|cannot wait|count- the days|counting down|eager-
발~ 넓           well connected|well-connected|knows many people|knows everyone|knows a lot of people|wide circle
손~ [크큰커컸]   generous|big spender|open-handed
눈~ 높           picky|high standards|choosy|hard to please
파리~ 날         empty|no customers|dead|deserted|business is slow|no business
바가지~ 씌       rip- off|ripped off|overcharg-|goug-
바가지~ [쓰쓴쓸써썼씁]  rip- off|ripped off|overcharg-|overpaid|overpay-
시치미~ [떼뗀뗄뗍뗐]  play- innocent|play- dumb|feign-|pretend-
오리발~ 내       deny-|deni-|feign- ignorance|play- innocent|play- dumb
비행기~ 태       flatter-|butter- up|compliment-
엎친 데 덮       to make matters worse|on top of that|worse still|make- things worse|add insult to injury
일석이조         two birds|both|at the same time|double benefit|win-win
꿩 먹고 알       two birds|both|have your cake|win-win
소 잃고          too late|barn door|stable door|after the horse
티끌 모아        adds up|add up|every little|little by little|many a little|penny saved
울며 겨자        reluctant-|no choice|grudging-|forced to|unwilling-
김칫국           chickens|get- ahead|jump- the gun
손~ 땀을 쥐      edge of your seat|edge of their seats|nail-biting|thrilling|gripping|suspense-|nail-biter
어깨~ 무[거겁]   responsib-|burden-|weigh-|pressure
허리띠~ 졸       tighten-|belt|belts|cut back|cut- costs|frugal-
발등~ 불         urgent-|pressing|crisis|emergency|immediate problem
물거품           come to nothing|came to nothing|comes to nothing|up in smoke|in vain|dashed|fell through|wasted
찬물~ 끼얹       damper|cold water|dampen-|spoil-
불티나게         hot cakes|hotcakes|flying off|fly off|flew off|brisk-|selling fast|sold fast
입소문           word of mouth|word-of-mouth|buzz
애~ 먹           struggl-|trouble|hard time|difficult-|had a hard time
골치~ 아         headache-|trouble-|bother-|annoy-|problem
진땀             struggl-|sweat-|hard time
큰코다[치친칠칩쳐쳤]  pay- dearly|regret-|get hurt|in for it|in trouble
바람~ 맞         stood up|stand- up|no-show
밤~ [새샌샐샙샜]  stay- up|up all night|all night|all-nighter|sat up
입~ 다물         silen-|quiet|speechless|shut-|said nothing|mum
머리~ 맞대       heads together|discuss-|work- together|brainstorm-|huddl-|sit down together
발목~ 잡         hold- back|held back|hamper-|hinder-|stall-|drag- down|obstacle|stumbling block
첫발             first step|first steps|begin-|began|start-|launch-|set foot
첫걸음           first step|first steps|begin-|began|start-|launch-
막~ 내[리린릴립려렸]  end-|close-|finish-|conclud-|curtain|over|wrap- up|wrapped up
막~ [오올][르른를릅라랐]  open-|start-|begin-|began|kick- off|curtain|get- under way|got under way|underway
고배~ 마         defeat-|lost|lose-|losing|fail-|setback-
도마 위에        under fire|critici-|scrutin-|under attack|controvers-
물의~ 빚         controvers-|uproar|scandal|outcry|trouble
이~ 악물         gritted|clench-|teeth
두각~ 나타       stand- out|stood out|excel-|shin-|shone|prominen-|distinguish-
빛~ 발           shin-|shone|paid off|pay- off|came into its own
기승~ 부         rag-|rampant|swelter-|scorch-|sizzl-|thriv-
줄~ [잇이]       one after another|stream-|flood-|follow-|succession|line- up|pour- in|continu-
자취~ 감         disappear-|vanish-|gone
종지부           end-|put- an end|close|conclud-
박차~ 가         accelerat-|spur-|speed- up|step- up|stepped up|push-|ramp- up
혀~ 내[두둘]     amaz-|astonish-|awe|awed|marvel-|astound-
팔~ 걷           roll- up|sleeves|step- up|step- in|stepped in|stepped up
정평~ [나난났]   known|renowned|reput-|famous|famed|noted
못~ 박           clear|firm-|stress-|flat-|ruled out|categorical-
눈물~ 핑 [도돈돌돕]  eyes filled with tears|tears|teary|tear- up|moved to tears
더 바랄          ask for|perfect-|nothing more|could want|couldn't be happier
한 푼            penniless|nothing|broke|penny|cent|dime|money
첫눈에           first sight|at a glance|instant-
한눈에           see-|saw|seen|view-|overlook-|at a glance|sight
시간 가는 줄     lost track of time|lose track of time|time flies|time flew|flew by|engross-
둘도 없          dear-|best|only|irreplaceable|unique|one and only|one-of-a-kind
눈치~ [보본볼봅봐봤]  tiptoe-|self-conscious|worr-|walk- on eggshells|wary|cautious|read- the room
눈치~ [채챈챌챕챘]  notic-|realiz-|realis-|caught on|sens-|suspect-|aware
한숨~ 돌         breath-|respite|relief|reliev-|breather
마음~ 놓         relax-|reassur-|reliev-|rest assured|at ease|worry-free|relief
손~ 놓           do nothing|doing nothing|did nothing|idle|idly|stop-|gave up|give up|sit- on
눈~ 붙           nap-|sleep-|slept|shut-eye|doze-
배~ 채           eat-|ate|fill- up|fed|feed-
입~ 맞|입맛~ 맞  taste-|palate|suit-|to your liking
입맛~ 돋         appeti-|whet-|mouth-watering
군침~ [도돈돌돕]  mouth-watering|mouthwatering|water|drool-
발길~ 끊         stop- coming|stopped coming|deserted|dwindl-|stay- away|stayed away
발길~ 이         visit-|flock-|continu-|stream-|draw-|drew|attract-|come|came
발 벗고          eager-|active-|willing-|go- out of|went out of|step- up|pitch- in
가슴~ 아[프픈플픔픕파팠]  heartbr-|sad|sadden-|painful|pain-|sorry
가슴~ [뛰뛴뜁]   excit-|thrill-|heart raced|heart pound-|heart leap-
간~ 콩알         scared|terrif-|frighten-
속~ [타탄탈탑탔]  anxious|worried sick|frustrat-|fret-
말~ 안 [되된될됩돼됐]  nonsense|absurd|ridiculous|makes no sense|doesn't make sense|unbelievable|preposterous
말~ [되된될됩돼됐]  make- sense|making sense|possible
앞~ 캄캄         despair-|hopeless|bleak|at a loss|no idea
날개 돋친        hot cakes|hotcakes|flying off|flew off|fly off|brisk-
불~ 보듯         obvious|clear|certain|foregone|plain
눈치~ 빠르|눈치~ 빨라  quick on the uptake|quick-witted|perceptive|sharp|quick to notice|observant
말~ 아끼|말~ 아꼈  declin-|refrain-|reticent|tight-lipped|no comment|guarded|reserved
이견~ 좁히지 못|견해차~ 좁히지 못  apart|at odds|divided|deadlock-|without an agreement|failed to agree|differences
고파 죽          starv-|famished
시켜 먹          order-|takeout|take-out|delivery
하룻밤 묵        spend a night|spend the night|spent a night|spent the night|stay- overnight|overnight stay
어릴 때|어릴 적|어렸을 때|어렸을 적  as kids|as a kid|as children|as a child|when young|childhood|growing up|when little

궁금한 점|궁금한 사항|문의 사항  question-|inquir-|enquir-|queries
언제든지         hesitate|feel free|anytime|any time|whenever|always
안부~ 전해|안부~ 전하  say hi|say hello|regards|give my best|give our best|give my love|greet-|remember me
소식~ 전하지 못|편지~ 쓰지 못  written|write|wrote|been in touch|kept in touch|not called
잘 부탁          look- forward to working|look- forward|nice to meet you|count- on|thank you in advance
하시는 일        success-|all the best|prosper-|endeavors|everything you do|all you do
잘 받았|잘 받아|감사히 받았  thank you for|thank you so much for|thank you very much for|thanks for|thanks so much for

비가 와도        rain or shine|regardless of the weather|regardless of weather
비가 오나 눈이 오나  rain or shine|regardless of the weather|regardless of weather|whatever the weather
예정대로 열|예정대로 진행  go ahead|goes ahead|as planned|as scheduled|on schedule|proceed-
다시 들어오      back in stock|restock-|available again
나아지지 않|호전되지 않|가라앉지 않  persist-|continu-|linger-|last-|worsen-|get worse|gets worse
졸음~ 오|졸음~ 올  drows-|sleepy|sleepiness
진료 시간        office hours|clinic hours|consultation hours|opening hours|business hours
잘못 입력        incorrect attempts|failed attempts|incorrect PIN attempts|incorrect password attempts|mistyp-|wrong
먹기 좋은 크기   bite-sized|bite-size|bite size|bite sized
먹기 좋게        bite-sized|bite-size|bite size|bite sized|for serving
봉지에 적힌|포장에 적힌  package directions|package instructions|on the package|on the packet|on the bag
설명서에 적힌    the manufacturer's instructions|as directed|in the manual|in the instructions
경력~ 무관       no experience|experience not required|regardless of experience|any experience
학력~ 무관       no degree|regardless of education|any education
나이~ 무관       any age|all ages|regardless of age
협의하여 결정|협의 후 결정|면접 후 협의  negotiable|to be negotiated|to be discussed|by agreement
들어오고 있      approach-|arriving|pulling in
선 밖으로 물러|선 뒤로 물러  stand behind|stay behind|wait behind|keep behind|step back|stand back
1위~ 달성|1위~ 차지|1위~ 기록|1위~ 오르|1위~ 올랐  top-|first|lead-|led|number one|No. 1|rank-
육지에 둘러싸    landlocked
별도로 명시|달리 명시  unless noted|unless otherwise|otherwise noted|otherwise stated|otherwise specified|explicitly
별도 표시        unless noted|unless otherwise|otherwise noted|otherwise stated|otherwise indicated
명령~ 실행       choose-|select-|run-|execut-|apply-|issue-|use-|click-
명령~ 선택       choose-|select-|run-|use-|click-
집에 있는 것처럼 편|제집처럼 편|집처럼 편  at home|comfortable
전기~ 나가|전기~ 나갔  knock- out|power outage|blackout|lost power|lose power|power went out|power goes out
자주             a lot|often|frequent-|regular-
즐겨 찾          popular|favorite|favourite|frequent-|love-|flock-
데리고 다        tak- along|tak- it along|bring- along|accompan-|carry-|carri-
가지고 다        carry-|carri-|tak- along|bring- along
줄 알아야|줄 아는  can|able to|know- how|knew how
하늘 높은 줄     soar-|skyrocket-|sky-high|through the roof|sky high
옷걸이에 걸      hang-|hung
걸어 말          hang to dry|hang- up to dry|line dry|line-dry|hang dry
해 질 무렵|해질 무렵|해 질 녘  sunset|dusk|sundown|twilight|evening
못 갈|못 가      can't make|cannot make|couldn't make|won't make|not make|can't come|can't go|unable to
본 적~ 없|적~ 없  never
받아 두          pick- up|collect-
받아 가          pick- up|collect-|take
찾아왔|찾아온    set in|sets in|arriv-
커튼~ 내         draw- the curtain-|drew the curtains|clos- the curtain-|pull- the curtain-|lower- the blind-
커튼~ 치         draw- the curtain-|drew the curtains|clos- the curtain-|pull- the curtain-
새 버전이 나|최신 버전이 나  update-|upgrad-|new version|new release
"""


class Idiom(NamedTuple):
    """An idiom, and what says it over there."""

    korean: regex.Pattern[str]
    english: regex.Pattern[str]


def _read_table() -> Iterator[tuple[str, Idiom]]:
    """The idioms, each with a piece of it that it always has."""
    for row in filter(None, _TABLE.split("\n")):
        beginnings, _, english = row.partition("  ")
        words = "|".join(r"\s".join(map(_written, one.split())) for one in english.strip().split("|"))
        said = regex.compile(rf"(?<!\p{{L}})(?i:{words})(?!\p{{L}})")
        for beginning in beginnings.split("|"):
            pieces = regex.findall(r"\p{Hangul}+", regex.sub(r"\[.*?\]", " ", beginning))
            begun = r"\s".join(beginning.split()).replace("~", r"\p{Hangul}?")
            yield max(pieces, key=len), Idiom(regex.compile(rf"(?<!\p{{Hangul}}){begun}\p{{Hangul}}*+"), said)


def _written(word: str) -> str:
    """What matches a word of the English side of a row."""
    return regex.escape(word.removesuffix("-")).replace("'", "['’]") + r"\p{L}*" * word.endswith("-")


def _by_piece() -> Mapping[str, list[Idiom]]:
    found = defaultdict[str, list[Idiom]](list)
    for piece, idiom in _read_table():
        found[piece].append(idiom)
    return found


_IDIOMS = _by_piece()
_PIECES = re.compile(any_of(_IDIOMS))


def idioms_in(korean: str) -> Iterator[Idiom]:
    """The idioms that a Korean text may have, each once."""
    for piece in dict.fromkeys(_PIECES.findall(korean)):
        yield from _IDIOMS[piece]
