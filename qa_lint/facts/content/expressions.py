"""Expressions of one language that the other says by one without a word in common: 권한이 없는, unauthorized.

The tables of words know single words, and none of these tells what the whole means. A row is found in both texts or in
neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from qa_lint.facts.content.idioms import idioms_in
from qa_lint.facts.spans import Spans
from qa_lint.languages.patterns import RarePattern
from qa_lint.late import regex
from qa_lint.model import Pair, Span

_REST = r"\p{Hangul}*+"
_ASKED_OF_READERS = r"(?:more|further)(?:\s(?:details|information|on\sthis))?\s(?:in|at)|details\s(?:in|at)"
_ROWS = tuple(
    (RarePattern(regex.compile(korean), needs), regex.compile(rf"(?<!\p{{L}})(?i:{english})(?!\p{{L}})"))
    for needs, korean, english in (
        (
            ("권한", "허가", "허락"),
            rf"권한이?\s없{_REST}|허[가락]\s?(?:받지\s(?:않|못){_REST}|없이)",
            r"unauthori[sz]ed",
        ),
        (
            ("누른",),
            r"(?:키를\s)?누른\s(?:상태에서|상태로|채로?)",
            r"(?:shift|ctrl|control|alt|option|command|cmd)\s?\+\s?\p{L}+",
        ),
        (("1+1", "플러스"), r"1\+1|원\s?플러스\s?원", r"buy[\s-]one,?[\s-](?:and[\s-])?get[\s-]one(?:[\s-]free)?"),
        (("한정",), rf"\p{{Hangul}}{{1,16}}에만\s한정{_REST}", r"only|\p{L}+-only"),
        (
            ("국내외", "대내외"),
            r"국내외|대내외",
            r"(?:domestic\p{L}*|local|home|internal\p{L}*)\s(?:and|or)\s(?:overseas|foreign|international|external|abroad)"
            r"|(?:foreign|overseas|international)\s(?:and|or)\s(?:domestic|local)",
        ),
        (("영어",), rf"[미영]국\s?영어{_REST}", r"(?:Am|Br)E"),
        (
            ("외에도", "밖에도"),
            rf"[그이]\s?[외밖]에도\s(?:다양한|여러(?:\s가지)?|많은)\s(?:내용|기능|것|작업|일|주제|정보){_REST}\s\p{{Hangul}}+",
            r"(?:and|much|many)\smore|all\sthe\sother\s\p{L}+(?:\s(?:it|they)\s\p{L}+)?|among\sother\sthings",
        ),
        (("예:", "가정", "다고", "라고"), rf"예:|가정{_REST}|[다라]고\s(?:하|해|합|치){_REST}", r"let['’]s\ssay"),
        (("자기",), r"(?<!\p{Hangul})자기(?=\s)", r"his|her|their|its|your|my|our|own|one['’]s"),
        (
            ("인당", "명당", "사람당"),
            r"(?:1|한\s?)(?:인|명|사람)당",
            r"(?:per|a|each|every)\s(?:person|head|capita|adult|child|visitor|guest|member)|each",
        ),
        (
            ("닿",),
            r"손[이에]\s닿\p{Hangul}*(?:\s(?:않|못)\p{Hangul}*)?",
            r"(?:(?:out\sof|beyond|within)\s)?(?:the\s)?reach",
        ),
        (
            ("쓰면", "용하면"),
            r"(?:쓰|[이사활]용하)면",
            r"lets?|allows?|enables?",
        ),
        (("지하",), rf"지하(?!철){_REST}", r"B[0-9]{1,2}F?"),
        (
            ("문을",),
            rf"(?<!\p{{Hangul}})문을\s(?:[열연여엽]\p{{Hangul}}*(?:\s않{_REST})?|닫{_REST})",
            r"(?:re)?open(?:s|ed|ing)?|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?",
        ),
        (
            ("길게",),
            rf"길게\s(?:누[르른를릅]|눌[러렀]){_REST}",
            r"(?:press|tap|touch|click)(?:es|s|ed|ing)?\sand\shold(?:s|ing)?|long[\s-](?:press|tap|click)\p{L}*"
            r"|hold(?:s|ing)?\sdown",
        ),
        (("시간",), rf"(?:연결\s)?시간이?\s초과{_REST}", r"tim(?:e|ed|es|ing)[\s-]?out"),
        (
            ("물기를",),
            rf"물기를\s(?:\p{{Hangul}}+\s)?(?:닦|제거|없[애앤앨앴]|훔|빼|뺀|뺄|짜|짠|말[리린려]){_REST}",
            r"(?:\p{L}+\s)?(?:dry|dried|drying|dries)|drain\p{L}*|(?:wring|squeeze)\p{L}*(?:\sout)?",
        ),
        (
            ("책임",),
            rf"책임[을이은도]?\s(?:지|진|질|집|져|졌|있|없){_REST}",
            r"liab(?:le|ility)|responsib(?:le|ility|ilities)|accountab(?:le|ility)|to\sblame",
        ),
        (
            ("소진",),
            rf"재고가?\s소진{_REST}(?:\s?시)?(?:까지)?",
            r"(?:stocks?|supplies)\slasts?|(?:run|sell|sold|ran)\sout",
        ),
        (
            ("유통기한", "유통 기한", "소비기한", "소비 기한"),
            rf"(?:유통|소비)\s?기한{_REST}(?:\s지[난나났]{_REST})?",
            r"expir(?:y|ation)\sdates?|expire[sd]?|(?:best[\s-]before|use[\s-]by)(?:\sdates?)?|shelf\slife|out\sof\sdate",
        ),
        (
            ("뚜껑",),
            rf"뚜껑을?\s(?:열|연|여|벗기|벗긴){_REST}",
            r"(?:remov|tak|lift|open)\p{L}*\s(?:off\s)?(?:the\s)?(?:lid|cover|cap)|uncover\p{L}*",
        ),
        (
            ("쓸어", "밀어"),
            rf"(?:화면을\s)?(?:(?<!\p{{Hangul}})\p{{Hangul}}+\s)?(?:쓸어|밀어)\s?[올넘내]{_REST}",
            r"(?:swip|flick|scroll)\p{L}*(?:\s(?:up|down|left|right))?",
        ),
        (
            ("소리를", "음소거"),
            rf"소리를\s[켜켠켤켭켰]{_REST}|음소거를?\s?해제{_REST}",
            r"unmut\p{L}+|turn\p{L}*\son\sthe\ssound",
        ),
        (
            ("배가", "머리가", "이가", "치아가"),
            rf"(?<!\p{{Hangul}})(?:배|머리|이|치아)가\s(?:\p{{Hangul}}+\s)?아[프픈플파팠픔]{_REST}",
            r"(?:stomach|belly|tummy|head|tooth)\s?aches?",
        ),
        (
            ("효력",),
            rf"효력[이을]?\s(?:\p{{Hangul}}+\s)?(?:발생|생[기긴겨겼]|갖|가[지진]){_REST}",
            r"(?:tak|took|c[ao]m|go|went)\p{L}*\s(?:into\s)?(?:effect|force)|effective",
        ),
        (
            ("효력",),
            rf"효력(?:을\s(?:잃|상실)|이\s(?:없|소멸|상실)){_REST}",
            r"void|invalid\p{L}*|laps(?:e|es|ed)|expir\p{L}+|ceases?\sto\s\p{L}+",
        ),
        (
            ("소를", "소송"),
            rf"(?<!\p{{Hangul}})소(?:송을?|를)?\s(?:제기|내|낸|냈){_REST}",
            r"(?:brings?|brought|bringing|fil\p{L}+|tak\p{L}+)\s(?:(?:an?|the|its|their)\s)?(?:case|suit|action|lawsuit|matter)"
            r"|su(?:e|ed|es|ing)",
        ),
        (
            ("포장을",),
            rf"(?:제품\s)?포장을\s(?:뜯|개봉|풀|푼|벗[기긴겨]){_REST}",
            r"(?:un)?open\p{L}*|unwrap\p{L}*|unpack\p{L}*",
        ),
        (
            ("통행",),
            rf"(?:차량\s)?통행[이을]?\s?(?:금지|제한|통제){_REST}",
            r"clos\p{L}+(?:\sto\s(?:traffic|vehicles|cars))?|no\s(?:traffic|entry|vehicles)",
        ),
        (
            ("반입", "출입", "입장"),
            rf"(?:반입|출입|입장)[을이은]?\s?(?:금지|불가|금하|금합|금한|삼가){_REST}",
            r"(?:no|not)(?:\s(?:allowed|permitted))?|outside|bring\p{L}*|keep\sout|off[\s-]limits|only|do\snot\senter|no\sentry",
        ),
        (("휴가를",), rf"휴가를\s(?:내|낸|냈|쓰|쓴|썼|얻|받){_REST}", r"(?:days?|weeks?|time|afternoon|morning)\soff"),
        (
            ("희망", "원하"),
            rf"(?:참[가여]|신청|지원|구매|이용|방문|가입|등록|관람|예약)[을를]?\s?(?:희망|원)하(?:시)?[는고며]|(?:참[가여]|신청)\s?희망자{_REST}",
            r"sign(?:s|ed|ing)?[\s-]up|appl(?:y|ies|ied|ying|icants?|ications?)|regist\p{L}+|enrol\p{L}*|join\p{L}*|particip\p{L}+"
            r"|book\p{L}*|order\p{L}*|visit\p{L}*",
        ),
        (
            ("묻어나", "묻어 나"),
            rf"(?:(?<!\p{{Hangul}})\p{{Hangul}}+로\s찔러\s\p{{Hangul}}+\s(?:때\s)?)?(?:반죽[이은]\s|아무것도\s)?묻어\s?나오?지\s않{_REST}",
            r"com(?:e|es|ing)\sout\sclean",
        ),
        (("다 구워", "다 익"), rf"다\s(?:구워[진졌지]|익[은었]){_REST}", r"done|ready|cooked"),
        (
            ("등교",),
            rf"등교를?\s?(?:하지\s(?:말|않)|중[지단]){_REST}",
            r"(?:stay|keep|kept|remain)(?:s|ing)?\s(?:\p{L}+\s)?(?:at\s)?home(?:\sfrom\sschool)?",
        ),
        (("학습",), rf"(?:현장|체험|현장\s?체험)\s?학습{_REST}", r"field\strips?|excursions?|outings?"),
        (
            ("전날",),
            rf"전날(?:\s?(?:저녁|밤|아침|오후))?{_REST}",
            r"(?:evening|night|day|morning|afternoon)s?\s(?:before|earlier)|eve|previous\s\p{L}+",
        ),
        (
            ("부위",),
            rf"(?:상처|통증|환부|다친|아픈|화상|감염)\s?부위{_REST}",
            r"(?:sore|painful|affected|infected|injured)\s(?:area|spot|part|site)s?|wounds?|injur\p{L}+|burns?|infect\p{L}+",
        ),
        (
            ("쾌차", "쾌유", "완쾌"),
            rf"(?:하루\s?빨리\s|조속히\s|빠른\s|얼른\s)?(?:쾌차|쾌유|완쾌){_REST}",
            r"(?:get|gets|getting|feel|feeling)\s(?:well|better)(?:\ssoon)?|recover\p{L}*|speedy\s\p{L}+",
        ),
        (
            ("가격",),
            rf"(?:할인된?|저렴한|특별한|착한|알뜰한|파격적인|합리적인)\s가격(?:에|으로)\s(?:만나|구매|구입|판매|드|모|이용|누리){_REST}(?:\s보{_REST})?",
            r"on\ssale|discount\p{L}*|deals?|bargains?|reduced|(?:low|lower|special|great|reasonable)\s(?:prices?|rates?)|for\sless",
        ),
        (
            ("배설물", "대변", "똥"),
            rf"(?:배설물|대변|똥)[을은]\s(?:주인이\s|보호자가\s)?(?:직접\s|바로\s|꼭\s)?치[우운울웁웠워]{_REST}",
            r"(?:clean|pick)(?:s|ed|ing)?\sup\safter",
        ),
        (
            ("소리",),
            rf"소리[를가]\s(?:\p{{Hangul}}+\s)*?(?:들[으은을었리린릴렸려]|듣){_REST}",
            r"hear(?:s|d|ing)?|listen\p{L}*|sounds?|noises?|audible",
        ),
        (
            ("시력",),
            rf"시력\s?(?:검사|검진|측정){_REST}",
            r"(?:eye|eyesight|vision)\s(?:exam|examination|test|check)\p{L}*",
        ),
        (
            ("안경", "고글"),
            rf"(?:보호\s?|안전\s?|보)(?:안경|고글){_REST}",
            r"(?:safety|protective)\s(?:goggles|glasses|eyewear)|goggles|eye\sprotection",
        ),
        (
            ("스팸", "정크", "휴지통"),
            rf"(?:스팸|정크)\s?(?:메일|편지)?함{_REST}|휴지통{_REST}",
            r"(?:spam|junk)(?:\se?-?mail)?(?:\s(?:folder|box|mailbox))?|trash(?:\scan)?|(?:recycle\s)?bin",
        ),
        (
            ("이삼", "삼사", "사오", "오륙", "두세", "서너", "네댓", "두어"),
            rf"(?<!\p{{Hangul}})(?:이삼|삼사|사오|오륙|두세|서너|네댓|두어)\s?(?:일|날|달|주일?|년|해|시간|분|개|명|사람|번|차례|마리|잔|권|장|곳)"
            rf"{_REST}",
            r"(?:a\scouple\sof|a\sfew|several|(?:two|three|four|five)(?:\s(?:or|to)\s|-)(?:three|four|five|six))(?:\s\p{L}+)?",
        ),
        (("임의로",), r"임의로(?=\s\p{Hangul}+지\s[말마않])", r"do\snot|don['’]t|never|not|without\s\p{L}+"),
        (
            ("분을", "분은", "분이", "분께", "분들", "분만", "분도"),
            r"(?<=[는은한된인신할될실을줄]\s)분(?:[은이을께도만]|들\p{Hangul}{0,2})(?!\p{Hangul})",
            r"if\syou|some(?:one|body)|staff|applicants?|candidates?|customers?|visitors?|guests?|participants?|patients?|passengers?|users?|those|people|anyone",
        ),
        (
            ("마음에",),
            rf"(?:(?<!\p{{Hangul}})\p{{Hangul}}+\s)?마음에\s(?:쏙\s|꼭\s|안\s)?[드든들듭]{_REST}",
            r"(?:dis)?lik(?:e|es|ed|ing)|lov(?:e|es|ed|ing)|prefer\p{L}*|enjoy\p{L}*|fond|fancy|pleas\p{L}+|happy|satisf\p{L}+"
            r"|favou?rite|to\s(?:your|his|her|their|my|our)\s(?:liking|taste)",
        ),
        (
            ("사람", "주민"),
            rf"(?:마을|동네|고장|시골|이웃)\s(?:사람|주민){_REST}",
            r"villagers?|towns(?:people|folk)|locals|neighbou?rs|residents",
        ),
        (
            ("먹", "드시", "드셨", "드실"),
            rf"(?:아침|점심|저녁|식사|끼니|밥|간식)(?:[을를]|도|만)?\s(?:먹|드시|드셨|드실){_REST}",
            r"(?:breakfast|lunch|dinner|supper|brunch|meals?|snacks?|dined?|dining)",
        ),
        (("는지",), r"하는지[를도는]?(?!\p{Hangul})", r"how\sto\s\p{L}+"),
        (("예를 들",), r"예를\s들(?:면|어|자면)", r"like|such\sas|e\.g\.|including|for\s(?:example|instance)"),
        (
            ("불문",),
            rf"\p{{Hangul}}{{1,16}}[을를]\s불문하{_REST}",
            r"(?:wher|what|who)ever|regardless|any\p{L}+|no\smatter|all",
        ),
        (("그보다",), r"\p{Hangul}{1,16}(?:\s\p{Hangul}{1,16})?[이가]\s그보다\s\p{Hangul}+면", r"otherwise"),
        (
            ("참고", "참조", "확인"),
            rf"(?:섹션|문서|페이지|항목|가이드)[을를]\s(?:참고|참조|확인){_REST}(?:\s주{_REST})?",
            _ASKED_OF_READERS,
        ),
        (
            ("더 자세", "더 많"),
            r"더\s(?:자세히|자세한|많은)\s(?:\p{Hangul}+\s)?(?:알고\s?싶|필요하|원하|궁금하)\p{Hangul}*면",
            _ASKED_OF_READERS,
        ),
        (
            ("나오", "나온", "나옵"),
            rf"면\s\p{{Hangul}}+[이가]\s나[오온옵]{_REST}",
            r"to\s(?:find|reach|get\sto|see)|to\sthe|(?:you(?:['’]ll|\swill)?\s)?(?:come|get)\sto",
        ),
        *(
            (
                tuple(f"{falls}{particle}" for falls in what.split("|") for particle in "가이는은도"),
                rf"(?<!\p{{Hangul}})(?:{what})[가이는은도]\s(?:\p{{Hangul}}+\s)?(?:내[리린릴렸려]|오[는고기겠면]|온|올|왔|와){_REST}",
                rf"(?:{it_falls})\p{{L}}*",
            )
            for what, it_falls in (("비|소나기", "rain|shower|drizzl|pour"), ("눈|함박눈", "snow"), ("우박", "hail"))
        ),
        (
            ("님",),
            rf"(?<!\p{{Hangul}})(?:고객|회원|손|사용자|이용자|구독자|독자|승객|학부모|환자|보호자|방문자|신청자)님{_REST}",
            r"you(?:rs?|rself|rselves)?",
        ),
        (
            ("막히", "막혀", "막혔", "막힌"),
            rf"(?:차|길|도로)[가이]\s(?:\p{{Hangul}}+\s)?막[히힌혀혔]{_REST}",
            r"traffic|congest\p{L}+|jam\p{L}*",
        ),
        (
            ("플러그", "코드를"),
            rf"(?:콘센트에서\s)?(?:전원\s?)?(?:플러그|코드)를?\s(?:뽑|빼|뺀|뺄){_REST}",
            r"(?:unplug|disconnect)\p{L}*(?:\s(?:the|its|your)\s(?:power\s)?(?:cord|cable|plug|supply))?",
        ),
        (("입사",), rf"입사\s지원{_REST}", r"appl(?:y|ies|ied|ying|ications?|icants?)"),
        (("상금",), rf"(?:우승|대회)\s상금{_REST}", r"prize\s(?:money|cash|purse)|winnings"),
        (
            ("진료", "진찰", "병원"),
            rf"(?:병원\s?|의사의\s)?진[료찰]을?를?\s(?:받|보){_REST}|병원[에을]\s(?:[가간갈갔]|찾|방문){_REST}",
            r"(?:see|sees|saw|seen|seeing|visit|visits|visited|consult)\s(?:an?|the|your|his|her|their|my)\s(?:\p{L}+\s)?"
            r"(?:doctor|physician|dentist)s?|(?:seek\s)?medical\s(?:attention|care|help|advice)|check-?ups?",
        ),
        (("잠시 후", "잠시후"), r"잠시\s?후에?", r"later|shortly|soon|in\sa\s(?:moment|minute|while|bit|few\s\p{L}+)"),
        (("불에", "불로", "불을"), rf"(?:센|강한)\s?불[에로을]{_REST}", r"(?:high|strong|full)\s(?:heat|flame)"),
        (("불에", "불로", "불을"), rf"약한?\s?불[에로을]{_REST}", r"low\s(?:heat|flame)|simmer\p{L}*"),
        (("불편을",), rf"(?:통행에\s)?불편을\s(?:드[려린리]|끼){_REST}", r"inconvenien\p{L}+"),
        (
            ("양해",),
            rf"양해를?\s?(?:부탁|바라|바랍|구[하합한할했]){_REST}",
            r"note(?:\sthat)?|be\sadvised|understanding|patience|bear\swith\sus|sorry|apologi[sz]e",
        ),
        (
            ("참여", "참석", "방문"),
            rf"(?:많은\s)?(?:관심과?\s|적극적인\s)?(?:참[여석]|방문)[을를]?\s?(?:부탁|바라|바랍){_REST}(?:\s드\p{{Hangul}}++)?",
            r"look\sforward\sto(?:\s\p{L}+ing)?|join\sus|hope\sto\ssee|(?:hope|wish|encourage)\s(?:that\s)?(?:\p{L}+\s){1,4}?(?:to\s"
            r"|will\s|can\s)?(?:join|attend|come|participate|take\spart|visit)",
        ),
        (
            ("해마다", "매해"),
            r"해마다|매해",
            r"(?:every|each)\s(?:spring|summer|autumn|fall|winter|year|season|\p{Lu}\p{L}+)|annual(?:ly)?|yearly",
        ),
        (
            ("시간에", "시간엔", "시간을", "시간이", "시간은"),
            rf"(?<=(?:수업|약속|식사|점심|저녁|아침|회의|면접|근무|진료|상담|영업|운영|출근|퇴근|등교)\s?)시간[에엔을이은]{_REST}",
            r"class(?:es)?|lessons?|appointments?|dates?|meals?|lunch|breakfast|dinner|meetings?|interviews?|work|hours|shifts?",
        ),
        (("함께", "같이", "동반"), rf"함께|같이|동반{_REST}", r"accompan(?:y|ied|ies|ying)"),
        (
            ("금액", "대금", "요금"),
            r"(?:결제|구매|주문|납부|지불)\s?(?:하신|한|된)?\s?(?:금액|대금|요금)[을은이]?(?=\s(?:\p{Hangul}+\s)?환불)",
            r"refund\p{L}*",
        ),
        (
            ("발급",),
            rf"(?:다시\s|재)발급{_REST}",
            r"(?:issue\p{L}*\s(?:\p{L}+\s)?)?an?\snew\s(?:one|card|ticket|copy)|replac\p{L}+|reissu\p{L}+",
        ),
        (
            ("받았", "받아"),
            rf"(?:편지|소식|메일|이메일|선물|글)[을를은는도]?\s(?:잘|고맙게)\s받[았아]{_REST}",
            r"thanks?(?:\syou)?(?:\s(?:so|very)\smuch)?\sfor\s(?:your|the)",
        ),
        (
            ("끝나", "끝났", "끝난", "마쳤", "마치", "마친"),
            rf"(?:무사히|잘)\s(?:끝[나났난]|마[쳤치친]){_REST}",
            r"(?:go(?:es|ing|ne)?|went)\s(?:well|smoothly|fine|off)",
        ),
        (
            ("오랜", "오래"),
            r"오랜\s(?:기간|세월|시간)(?:\s?동안)?",
            r"over\sthe\syears|(?:for\s)?(?:many\s)?years|long\stime",
        ),
        (("얇게",), r"얇게(?=\s(?:썰|썬|저민|저며))", r"slic(?:e|es|ed|ing)"),
        (
            ("세탁기",),
            rf"세탁기[에로]?\s(?:\p{{Hangul}}+\s)?(?:돌리|넣|빨|세탁하)지\s[말마]{_REST}",
            r"(?:hand[\s-]?)wash(?:ed|ing)?|wash\sby\shand",
        ),
        (
            ("감사를", "사의를", "고마움을"),
            rf"(?:감사|사의|고마움)[을를]\s(?:표|전){_REST}",
            r"thank(?:s|ed|ing|ful)?|gratitude|grateful|appreciation",
        ),
        (("속도를",), rf"속도를\s(?:줄|늦[추춰춘출췄]){_REST}", r"slow(?:s|ed|ing|er)?(?:\sdown)?|decelerat\p{L}+"),
        (("물이",), rf"물이\s(?:새|샌|샐|샜){_REST}", r"leak\p{L}*"),
        (
            ("을 안", "를 안"),
            rf"(?:위험|부담|문제|우려|과제|숙제|빚|상처|한계|약점|고민|기대|희망|꿈)[을를]\s안[고은았]{_REST}",
            r"(?:at|under|with)\s(?:\p{L}+\s)?(?:risk|burden)s?|with|in|under|risk\p{L}*|hav(?:e|ing)|has|had"
            r"|carr(?:y|ies|ied|ying)|bear\p{L}*|fac(?:e|es|ed|ing)|burden\p{L}*|full",
        ),
        (
            ("유명", "이름난", "소문"),
            rf"(?<!\p{{Hangul}})\p{{Hangul}}{{1,8}}기로\s(?:유명|이름난|소문){_REST}",
            r"famous|known|renowned|noted|famed|celebrated|popular",
        ),
        (
            ("자리를",),
            rf"자리를\s(?:비[우운울웠워]|뜨|뜬|뜰|떴|떠){_REST}",
            r"(?:step|walk|be|are|is|get)\saway(?:\sfrom\s(?:your|the|his|her)\s(?:desk|seat|computer))?"
            r"|leav(?:e|es|ing)\s(?:your|the|his|her)\s(?:desk|seat|computer)",
        ),
        (("낯선",), rf"낯선\s(?:사람|이){_REST}", r"strangers?"),
        (
            ("고객 센터", "고객센터", "고객 지원", "고객지원"),
            rf"고객\s?(?:지원\s?)?센터{_REST}|고객\s?지원{_REST}",
            r"customer\s(?:support|service|care)(?:\s(?:center|centre|team))?|help\s?(?:desk|line|center)|support",
        ),
        (("오븐에",), rf"오븐에\s?(?:서|넣){_REST}", r"bak(?:e|es|ed|ing)|roast(?:s|ed|ing)?"),
        (
            ("시계",),
            r"(?:반\s?)?시계\s?(?:반대\s?)?방향(?:으로)?",
            r"(?:counter-?|anti-?)?clockwise",
        ),
        (
            ("자는", "자고", "자러", "자야", "자면", "잠자리", "잤", "잔다", "잘"),
            rf"(?<!\p{{Hangul}})(?:자[는고러야면]|잤|잔다|잘(?=\s(?:시간|때|거)))(?:다|요|어|고|으며)?(?!\p{{Hangul}})|잠자리에\s[들드든]{_REST}",
            r"(?:go|goes|went|gone|going)\sto\s(?:bed|sleep)",
        ),
        (
            ("께,", "에게,", "께\n", "에게\n"),
            r"(?:^|(?<=\n))\p{Hangul}[\p{Hangul}\s]{0,12}(?:께|에게)(?=[,\n])",
            r"dear|hi|hello",
        ),
        (
            ("껍질",),
            rf"껍질[을도만]?\s벗[기긴길김겨겼]{_REST}",
            r"(?:peel|shell|hull|husk|skinn)\p{L}*|skin(?=\s(?:the|and|each|them)(?!\p{L}))",
        ),
        (("교정",), rf"(?:치아\s?)?교정\s?(?:장치|기){_REST}", r"braces|retainers?"),
        (
            ("원하시면", "원하면", "원하실", "원하는 경우", "원하시는 경우"),
            r"(?<=[을를]\s)원하(?:시면|면|실\s(?:때|경우)|시?는\s경우)(?:에는?)?",
            r"(?:for|to)\s\p{L}+(?=[,\s])",
        ),
        (("화학",), rf"화학\s?(?:물질|약품|제품|성분){_REST}", r"chemicals?|chemical\s(?:substance|agent|product)s?"),
        (
            ("것으로 보고", "것으로 보았", "것으로 봤", "것으로 여기", "것으로 추정", "것으로 판단"),
            rf"(?<=것으로\s)(?:보고\s있|보았|봤|여기|추정|판단){_REST}",
            r"(?:believ|suspect|think|assum|estimat|consider|presum)\p{L}*|thought",
        ),
        (("전에",), r"전에(?=[는\s,])", r"(?:before|prior\sto)\s(?:starting|beginning|commencing)"),
        (("이 되", "가 되"), rf"[0-9]\p{{Hangul}}{{0,2}}[이가]\s되{_REST}", r"(?:reach|hit|drop|fall|turn)\p{L}*"),
        (
            ("들어올 수", "들어오실 수", "들어갈 수", "들어가실 수", "입장하실 수", "입장할 수", "출입할 수"),
            rf"(?:들어[가오]실|들어[갈올]|(?:입장|출입)하?[실할])\s수\s[있없]{_REST}",
            r"(?:allowed|permitted|admitted|welcome)(?:\sin(?:to|side)?)?|let\sin",
        ),
        (
            ("에 가면", "에 오면", "에 갔을", "에 왔을"),
            r"(?<=에\s)(?:가면|오면|갔을\s때|왔을\s때)(?!\p{Hangul})",
            r"(?:when|if|while|once)\s(?:I|you|we|he|she|they)(?:['’](?:m|re|s)|\s(?:am|are|is|was|were))\s(?:in|at|back|over)",
        ),
        (
            ("을은", "을이", "갑은", "갑이", "을의", "갑의", "갑과", "을과"),
            r"(?<!\p{L})[갑을](?:[은이의]|과)(?=\s)",
            r"party\s[AB]",
        ),
        (
            ("면",),
            r"\p{Hangul}+(?<![화측장정표방전후양단내이로라다냉])면(?!\p{Hangul})",
            r"(?:if|as|when)\s(?:needed|necessary|required|desired)|(?:if|as)\syou\s(?:like|wish|prefer)|to\staste",
        ),
        (
            ("함께", "중복"),
            rf"(?:함께|중복\p{{Hangul}}{{0,3}})\s(?:사용|이용|적용){_REST}",
            r"combin\p{L}+|stack\p{L}*|used?\s(?:together|with)",
        ),
        (
            ("비를", "료를", "금을", "비는", "료는"),
            rf"(?<!\p{{Hangul}})\p{{Hangul}}{{1,8}}[비료금][를을는은]\s(?:받지\s않|안\s받|면제){_REST}",
            r"(?:for\s)?free|waive\p{L}*|no\s(?:\p{L}+\s){1,2}?(?:fee|charge|cost)s?",
        ),
        (
            ("드세요", "드십시오", "드시면"),
            r"드(?:세요|십시오|시면)",
            r"serve[sd]?|enjoy\p{L}*|eat(?:s|ing)?|drink(?:s|ing)?|help\syourself",
        ),
        (
            ("약을 먹", "약을 드", "약을 복"),
            rf"(?<!\p{{Hangul}})약을\s(?:먹|드[시셨실]|복용){_REST}",
            r"(?:medicines?|medications?|pills?|drugs?|it)\s(?:may|can|might|could|will)|(?:take|takes|took|taken|taking)\s"
            r"(?:the|this|your|his|her|my|any|some)?\s?(?:medicine|medication|pill|drug)s?",
        ),
        (
            ("승낙", "거절"),
            rf"(?:승낙|거절){_REST}",
            r"(?:(?:s?he|they|i|we)\s)?sa(?:y|id|ys|ying)\s[\"“‘']?(?:yes|no)",
        ),
    )
)


def read_expressions(pair: Pair) -> tuple[Spans, Spans]:
    """Where those stand in the Korean and in the English that answer each other."""
    korean: list[Span] = []
    english: list[Span] = []
    rows: Iterable[tuple[RarePattern | regex.Pattern[str], regex.Pattern[str]]] = chain(_ROWS, idioms_in(pair.korean))
    for pattern, other in rows:
        ours = [Span(*match.span()) for match in pattern.finditer(pair.korean)]
        theirs = [Span(*match.span()) for match in other.finditer(pair.english)] if ours else []
        if theirs:
            korean += ours
            english += theirs
    return Spans(korean), Spans(english)
