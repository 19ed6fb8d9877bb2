//! The lists for English. A phrase belongs on a list if hardly ever it means anything else: a word that is mostly
//! innocent costs more than the few that it finds.

use super::Phrase;

/// Assertions of people or papers that nobody can look up.
pub(in super::super) const NAMELESS: &[Phrase] = &[
    Phrase::new("experts|analysts|observers|critics|commentators say|argue|believe|claim|agree|warn|think|suggest")
        .not_after("the these those our its two three four five both all"),
    Phrase::new(
        "some|many|most people|experts|analysts|observers|critics|commentators say|argue|believe|claim|think|suggest",
    ),
    Phrase::new("some|many|most scholars|researchers|economists say|argue|believe|claim|think|suggest"),
    Phrase::new("some|many say|argue|believe|claim|think|suggest").not_after("how as so the").not_before("to"),
    Phrase::new(
        "it is|was widely|generally|commonly|often|sometimes said|believed|thought|claimed|known|reported|argued",
    ),
    Phrase::new("it is|was said|rumoured|rumored|alleged").not_before("here above below in"),
    Phrase::new("it is|was reported|claimed|believed|thought that"),
    Phrase::new("it has been said|argued|claimed|suggested|reported|alleged"),
    Phrase::new(
        "is|are|was|were widely|generally|commonly regarded|seen|viewed|considered|believed|thought|known|accepted",
    ),
    Phrase::new("is|are|was|were said|believed|rumoured|rumored|reputed to"),
    Phrase::new("there are those who"),
    Phrase::new("sources|insiders say|claim|believe|suggest")
        .not_after("the these those our its two three four five both all"),
    Phrase::new("studies|research show|shows|suggest|suggests")
        .not_after("the this that these those our its their two three four five both all whose"),
    Phrase::new("studies|research have|has shown|found|suggested")
        .not_after("the this that these those our its their two three four five both all whose"),
    Phrase::new("reports suggest|indicate|say|claim")
        .not_after("the this that these those our its their his her two three four five both all whose which who it"),
    Phrase::new(
        "press|media|news|some|several|many|numerous|various|recent|unconfirmed reports suggest|indicate|say|claim",
    )
    .not_after("the these those"),
    Phrase::new("according to experts|analysts|observers|critics|some|many|sources|insiders|studies|research")
        .not_before("by from of at in published"),
    Phrase::new("reportedly|allegedly|supposedly|purportedly"),
];

/// Words that assert what the evidence would have to show.
pub(in super::super) const CERTAIN: &[Phrase] = &[
    Phrase::new("obviously|undoubtedly|undeniably|unquestionably|indisputably|indubitably|incontrovertibly")
        .not_after("not less most"),
    Phrase::new("certainly").not_after("almost nearly virtually not quite less most will").not_before("not"),
    Phrase::new("clearly")
        .not_after("not more most less very so as too how quite is are was were be been being say says said and or")
        .not_before(
            "marked defined labelled labeled stated separated written visible distinguished identified set laid and or what which who why how when where whether that",
        ),
    Phrase::new("is|are|was|were clearly a|an|the|not|wrong|right|false|true|better|worse|intended|aimed|meant"),
    Phrase::new("without|beyond any|a|all doubt|question"),
    Phrase::new("beyond doubt|question|dispute"),
    Phrase::new("there is no doubt|question that"),
    Phrase::new("there can be no doubt|question"),
    Phrase::new("no doubt").not_after("is be leaves leave left with was had has have cast casts"),
    Phrase::new("this|which proves that"),
    Phrase::new("proves beyond"),
    Phrase::new("needless to say"),
    Phrase::new("it goes without saying"),
    Phrase::new("as everyone|everybody knows"),
    Phrase::new("it is obvious|self-evident|indisputable|undeniable that"),
    Phrase::new("it is perfectly|abundantly|quite|very clear that"),
    Phrase::new("of course"),
];

/// Two words that both say that a thing is uncertain.
pub(in super::super) const HEDGED_TWICE: &[Phrase] = &[
    Phrase::new("may|might|could possibly|perhaps|potentially|conceivably|arguably|maybe")
        .not_after("who what how nobody none nothing than that"),
    Phrase::new("perhaps|possibly|maybe|conceivably|potentially may|might|could"),
    Phrase::new("possibly|perhaps|maybe possibly|perhaps|maybe|potentially"),
    Phrase::new("seem|seems|seemed|appear|appears|appeared to suggest|imply|hint"),
    Phrase::new("may|might|could seem|appear to suggest|imply|indicate"),
    Phrase::new("may|might|could tend|tends to"),
    Phrase::new("possible that it|they|this|he|she|there may|might|could"),
];

/// Assertions of every case or of none.
pub(in super::super) const UNIVERSAL: &[Phrase] = &[
    Phrase::new("always")
        .not_after("not nearly almost should must shall can to as if ought hardly rarely whether mostly"),
    Phrase::new("never")
        .not_after("should must shall can to or ought almost if nearly whether hardly well")
        .not_before("mind again"),
    Phrase::new("invariably").not_after("not almost"),
    Phrase::new("everyone|everybody agrees|knows|accepts|wants|believes|understands"),
    Phrase::new("nobody|no-one disputes|denies|doubts|disagrees|objects|questions"),
    Phrase::new("no one disputes|denies|doubts|disagrees|objects|questions"),
    Phrase::new("without a single exception"),
    Phrase::new("in every single case"),
    Phrase::new("in all cases").not_before("where in"),
];

/// Words that judge where they seem to describe.
pub(in super::super) const LOADED: &[Phrase] = &[
    Phrase::new("puppet|rogue|terrorist|gangster|pariah|vassal state|states|regime|regimes"),
    Phrase::new(
        "brutal|murderous|criminal|tyrannical|despotic|bloodthirsty|evil|illegitimate|corrupt|totalitarian regime|regimes",
    ),
    Phrase::new("despot|despots|tyrant|tyrants|warmonger|warmongers|henchman|henchmen|stooge|stooges|lackey|lackeys"),
    Phrase::new("thug|thugs|barbaric|barbarian|barbarians|bloodthirsty|heinous|dastardly"),
    Phrase::new("flood|floods|horde|hordes|swarm|swarms of migrants|refugees|immigrants|foreigners"),
    Phrase::new("illegals"),
    Phrase::new("illegal immigrant|immigrants|alien|aliens"),
    Phrase::new("axis of evil"),
    Phrase::new("hermit kingdom"),
    Phrase::new("draconian|shameful|disgraceful|despicable|outrageous"),
];

/// Days that are told from the day of writing, which readers do not share.
pub(in super::super) const RELATIVE: &[Phrase] = &[
    Phrase::new("recently").not_after("until more most as"),
    Phrase::new("currently|nowadays|presently"),
    Phrase::new("last|next|this year|month|week|decade|summer|winter|autumn|spring")
        .not_after("the this that of in a any every each"),
    Phrase::new("in recent|coming years|months|weeks|decades"),
    Phrase::new("in|over|during the last|past|coming|next few years|months|weeks|decades").not_before("of before"),
    Phrase::new("in|over|during the last|past year|month|week|decade").not_before("of before"),
    Phrase::new("so far this year"),
    Phrase::new("at the moment").not_before("of when that"),
    Phrase::new("in the near future"),
    Phrase::new("yesterday"),
];

/// Words for the end of talks that leave open which act is meant.
pub(in super::super) const ACTS: &[Phrase] =
    &[Phrase::new("finalised|finalized|clinched|sealed|concluded").not_before("that")];

/// Agreements that are signed, approved and in force on different days.
pub(in super::super) const AGREEMENTS: &[Phrase] =
    &[Phrase::new("treaty|treaties|agreement|agreements|pact|pacts|accord|accords|convention|protocol|deal")];

/// Words that say which act is meant, or that something else than the agreement ended.
pub(in super::super) const PARTICULAR_ACTS: &[Phrase] = &[
    Phrase::new("signed|ratified|approved|initialled|initialed|signature|ratification|signing|approval|force|adopted"),
    Phrase::new("talks|negotiations|conference|review|study|report|court|tribunal|committee|commission"),
];

/// What should be, or how something is taken: no facts that can be looked up.
pub(in super::super) const JUDGING: &[Phrase] = &[
    Phrase::new("should|ought"),
    Phrase::new("is|are widely|generally|commonly viewed|seen|regarded|considered"),
    Phrase::new("is|are viewed|regarded|perceived as"),
    Phrase::new("evidence|data|research|figures|numbers suggest|suggests"),
];

/// What has to be done: a fact only where a record lays it down.
pub(in super::super) const OBLIGING: &[Phrase] = &[Phrase::new("must")];

/// Words by which a statement reports what somebody said or laid down, which is a fact. Those that may be nouns (“the
/// state should”) stand with what makes verbs of them.
pub(in super::super) const REPORTING: &[Phrase] = &[
    Phrase::new("say|says|said|stated|held|argue|argues|argued|write|writes|wrote|found"),
    Phrase::new("require|requires|required|demanded|decide|decides|decided|provide|provides|provided"),
    Phrase::new("recommend|recommends|recommended|called|asks|asked|ordered|ruled"),
    Phrase::new("call|calls|demand|demands|order|orders|ask for|on|upon").not_after("the a an this any every no"),
    Phrase::new("propose|proposes|proposed|advise|advises|advised|agree|agrees|agreed|stipulate|stipulates|stipulated"),
    Phrase::new("according|under|that|whether|believe|believes|believed|thinks|want|wants|wanted"),
    Phrase::new("by law"),
    Phrase::new("in the opinion|view|eyes of"),
    Phrase::new("in a|one|the poll|survey"),
];

/// Words between two numbers that set the second against the first. "more than" alone is mostly a number’s own.
pub(in super::super) const COMPARISONS: &[Phrase] = &[
    Phrase::new("compared with|to"),
    Phrase::new("in comparison with|to"),
    Phrase::new("as against|opposed"),
    Phrase::new("up|down from"),
    Phrase::new(
        "more|fewer|less|higher|lower|larger|smaller|greater|bigger than the|its|their|those|that|in|for|at|of|was|were",
    ),
    Phrase::new("times as many|much|large|high as"),
    Phrase::new("exceeds|exceeded|outnumbers|outnumbered"),
];

/// Words before two numbers with "to" between them that tell how one became the other.
pub(in super::super) const COURSES: &[Phrase] = &[Phrase::new(
    "rose|risen|grew|grown|fell|fallen|dropped|declined|increased|decreased|climbed|shrank|shrunk|jumped|went|doubled from",
)];

/// Words by which a sentence says itself that its numbers are of different times.
pub(in super::super) const OTHER_TIMES: &[Phrase] = &[
    Phrase::new("earlier|later|before|after|previous|previously|ago|since|then|formerly|now|once|until|last|next"),
    Phrase::new("year|years|month|months|quarter|decade|decades|spring|summer|autumn|winter"),
    Phrase::new("pre-war|post-war|prewar|postwar|wartime|peacetime"),
];

/// Words that hold a thing to be certain.
pub(in super::super) const SURE: &[Phrase] = &[
    Phrase::new("certainly|definitely|surely|inevitably|inevitable|undoubtedly|unquestionably|guaranteed")
        .not_after("almost nearly virtually not never no less hardly isn’t isn't cannot"),
    Phrase::new("certain|sure|bound to").not_after("almost nearly virtually not never no less hardly isn’t isn't"),
    Phrase::new("is|are certain").not_before("to"),
    Phrase::new("without|beyond doubt|question"),
    Phrase::new("no doubt").not_after("is"),
    Phrase::new("there is no doubt"),
];

/// Words that hold a thing to be impossible.
pub(in super::super) const IMPOSSIBLE: &[Phrase] = &[
    Phrase::new("impossible").not_after("not almost nearly virtually never hardly isn’t isn't"),
    Phrase::new("no chance|prospect|possibility").not_before("is"),
    Phrase::new("out of the question").not_after("not"),
    Phrase::new("is|are ruled out").not_after("not"),
];

/// Words that deny, before the verb that they deny.
pub(in super::super) const DENYING: &[Phrase] = &[
    Phrase::new("will|can not|never").not_before("be only"),
    Phrase::new("cannot|can’t|can't|won’t|won't").not_before("be only"),
    Phrase::new("will|can not|never be"),
    Phrase::new("cannot|can’t|can't|won’t|won't be"),
];
