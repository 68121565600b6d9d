"""Hosts and currencies: what they are called, and what of a host only Python can see.

The policy for addresses is our own and stands in `rules`. Libraries accept logins, IP numbers and characters of
no width in a host.
"""

from __future__ import annotations

import re
import unicodedata

import idna

from ..problems import say
from ..speech import tag_of
from .text import quote, word_set

# Hosts that mean something only on somebody's own network (RFC 6761, RFC 6762, RFC 8375). `example` is for inventing.
PRIVATE = word_set("localhost local internal intranet lan corp home private test invalid arpa onion alt")

#: ISO 4217, the currencies in use: what a budget may be in.
CURRENCIES = word_set(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)

#: ISO 639-1, the languages whose tag has two letters; some macrolanguages among them.
LANGUAGES = word_set(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo "
    "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka "
    "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
# Languages with a tag of three letters that CLDR, and so Babel, knows nothing of: signed, extinct, spoken by few.
_RARE = word_set(
    "abj abq aci ack acl ads aed aen aes afg aft aih ajs aju akj akm akx aky als aml aou apq aqp arb arv asf asp asq "
    "asw aub aux ayr aza azj bbh bcc bcl beg bfi bfk bfr bge bgk bgl bhx bix bje bll bmt bnl bog boi bpn bqh bqn bqy "
    "bsg bvl bvp bwn bxd bxe bxk bxr byg byo byq byt bzg bzs cda cdn cds cdy chc cid cik ckh cld cls cmm cmn cno cnr "
    "cnu con cov cow crr csc csd cse csf csg csi csl csn csq csr csx cuq cur cuw cwd czo dbr dep dgo dhd dik dim diq "
    "dlk doq doz drb drd dse dsl dsz dtn ecs eee ehs ekk elh eli elx emk emq emy enu ero esk esl esn eso esq etc eth "
    "fat fcs fse fsl fss fuc fuj gaz gbo gce gda gds gft ghh ghl gii giu giw gly gno gom goz gqi gqu gro grr gse gsg "
    "gsm gss gug gus gya hab haf hca hdn hds hea hkn hks hle hmc hme hmg hmh hmi hmk hml hnm hnu hos hoz hps hsh hsl "
    "huj huo huq icl ike iks ils ima inl inm ins inz irr ise isg isr isv jcs jhs jih jii jio jiq jkp jkr jks jls jos "
    "jsl juc jus kae kaf kcr kcx kdu kej kep keq kfj kft kgg kgi kgn khk kii kjv kkn kmr knc kng kpb kpv ksy kvk kvu "
    "kwx kxh kxs kyp kzg kzq laf lay lbc lbg lbk lbs lgs lhl lhp llh lls lof lov lre lrr lsb lsc lsh lsl lsn lso lsp "
    "lst lsv lsw lsy luh lvs lws lwu lyg mbe mdl mef mei mfs mha mhr mjo mjp mkg mkq mlm mmj mmk mml mnk mqt mre msd "
    "msr mup mvb mvi myo mys mzb mzc mzg mzs mzy nbg nbs ncs nef nes nev nhh nik nkp nll nmy nol noz npa npi nrc nrr "
    "nrt nsi nsl nsp nsr ntw nul nwa nwy nxk nxm nzs och ocm ofo oge ojg ojp okh okj okl okn omn omy onb onw oog oos "
    "orh ory osn oua oyb pbu pcl pdi pef peh pej pes pgz pha phj phq pie pkc pks pkt plq plt ply pnb pnu pnx pox ppu "
    "prl prn prs prz psc psd psg psl pso psp psr psy ptq ptw pty pwi pys quh quz qvy qxs ral raq ras rat rau rer rge "
    "rgk rib rms rmv rmy rnb rnp rsb rsl rsm rsn rts ruh ryn rys rzh sbf scq sdl sdp sdt sdz sfb sfs sgg sgk sgx shl "
    "shx sjc sjk sjn sjo sjs sle slf sls slt smm smv soh soj spu spx spy sqk sqn sqr sqs sqx src ssi ssk ssp ssr std "
    "stu sux svk svx swc swh swl swn sxc sxg sxk sxl sxm sxo syy sze szs tbr tcl tct tdf tef tgr thn tia tiz tjm tkm "
    "tkn tlh tlo tms tnu tnz tpo tpq tqq tqr trd tse tsk tsm tsq tss tsy tta ttg ttq tvy twc txb txc txh txr tza uan "
    "ugn ugy ukl uks ull umc umu url uuu uzn ved vel vgt vis vmv vsi vsl vsn vsv wao wbs wea wkb wkl wku wlc wlk wll "
    "wly wmg woy wrn wry wuh wxa xac xad xae xap xaq xbc xbo xcb xcc xce xcg xcl xcm xcn xct xcu xcv xcw xcy xdc xdm "
    "xeb xel xep xfa xga xgf xgl xgr xha xhc xhd xhr xht xhu xib xil xiv xki xkk xko xlb xle xlg xli xln xlo xlp xls "
    "xlu xme xmk xml xms xng xnh xno xns xpc xpe xpp xps xpu xpy xqa xqt xrt xsc xsd xsj xsl xso xsv xtg xto xtr xua "
    "xug xup xur xwc xwg xzm ybk ych ycp ydd ygs yha yhl yhs yif yik yin yip yiq yit yiu yix yiz ykl ykn ykt yku ylm "
    "yln ylo ymc ymd ymh ymi ymq ymr yms ymx ymz ynb yne ynn yno yox ypa ypb ypg yph ypm ypn ypo ypp ypz yrn ysc ysg "
    "ysl ysm yso yta ytl ytp yuk yuy ywl ywt yyz yzg yzk zai zal zbl zcd zhb zib zkg zkh zkk zkn zkr zkv zra zsk zsl "
    "zsm zyb"
)


def host_of(text: str) -> str:
    """The host of an address that `url` has passed, in lower case and as ASCII."""
    host = re.split(r"[/?#]", text[len("https://") :], maxsplit=1)[0].lower()
    return host if host.isascii() else idna.encode(host, uts46=True).decode("ascii")


def check_alphabets(address: str) -> str:
    """Check that a host looks like what it is. `rules` has passed the address.

    Raises:
        Fault: a part of it is no text, or mixes letters of different alphabets.
    """
    if address.isascii() and "xn--" not in address.lower():
        return address
    host = re.split(r"[/?#]", address[len("https://") :], maxsplit=1)[0]
    if host.isascii() and "xn--" not in host.lower():
        return address
    try:
        plain = [idna.decode(part) if part.startswith("xn--") else part for part in host_of(address).split(".")]
    except (idna.IDNAError, UnicodeError):
        raise say("url-host", it=quote(host)) from None
    if any(len(scripts(part)) > 1 for part in plain):
        raise say("url-mixed-scripts", it=quote(host))
    return address


def check_language(tag: str) -> str:
    """Check that there is the language of a tag. `rules` has passed the tag, and knows those of two letters itself.

    Raises:
        Fault: there is none, or its tag has two letters.
    """
    code = tag.partition("-")[0]
    if len(code) > 2 and code not in _RARE:
        today = tag_of(code)
        if today is None:
            raise say("bad-language", it=quote(tag))
        if today != code:
            raise say("bad-language_mend", it=quote(tag), mend=tag.replace(code, today, 1))
    return tag


def scripts(text: str) -> frozenset[str]:
    """The alphabets that a text uses, roughly: the first word of each letter's Unicode name.

    Japanese and Korean write with several at once, Latin among them, which counts as one. Letters of every alphabet's
    use, such as the Hawaiian ʻokina, belong to none.
    """
    alphabets = set()
    for character in text:
        if character.isalpha():
            alphabets.add("LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0])
    alphabets = {"LATIN" if s in ("FULLWIDTH", "FEMININE", "MASCULINE", "MICRO") else s for s in alphabets}
    asian = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "HALFWIDTH", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"}
    alphabets = {"EAST ASIAN" if s in asian else s for s in alphabets} - {"MODIFIER"}
    return frozenset(alphabets - {"LATIN"} if "EAST ASIAN" in alphabets else alphabets)
