package org.claimdesk.extraction;

import java.util.Set;

/** The words by which clauses are told apart: no tagger is asked, since it would cost more than all the rest. */
final class ClauseWords {

    static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds",
            "thousand", "thousands", "million", "millions", "billion", "billions", "trillion", "trillions", "dozen", "dozens", "half");
    static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
            "do", "does", "did", "cannot", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't",
            "don't", "doesn't", "didn't");
    static final Set<String> PRESENT_OR_FUTURE = Set.of("is", "are", "has", "have", "will", "can", "may", "must", "shall", "do", "does", "cannot", "isn't", "aren't", "hasn't",
            "haven't", "won't", "can't", "don't", "doesn't");
    /** Pasts that are no participle, and pasts of verbs without an object: wherever they stand, they carry a clause. */
    static final Set<String> PAST = Set.of("rose", "fell", "grew", "took", "gave", "went", "came", "began", "became", "saw", "knew", "drew", "drove", "wrote", "spoke", "broke",
            "chose", "flew", "threw", "wore", "rode", "sank", "sang", "ran", "said", "told", "shrank", "fled", "dropped", "declined", "climbed", "plunged",
            "decreased", "soared", "surged", "slipped", "died", "arrived", "happened", "remained", "continued", "collapsed", "doubled", "tripled", "halved", "slumped",
            "tumbled", "dipped", "resigned", "marched", "voted", "agreed", "refused", "increased", "occurred", "emerged", "appeared", "escaped", "disappeared", "ended",
            "lasted", "existed", "belonged", "protested", "retired", "landed", "crashed", "exploded", "erupted", "gathered", "responded", "apologised", "apologized",
            "decided", "failed", "vowed", "pledged", "returned", "stayed", "stood", "thought", "overtook", "withdrew", "underwent", "opened",
            "closed", "started", "moved", "improved", "worsened", "recovered", "expanded", "stagnated", "stalled", "peaked", "rallied", "eased", "slowed", "accelerated",
            "widened", "narrowed", "weakened", "strengthened", "stabilised", "stabilized", "amounted", "totalled", "totaled", "averaged", "graduated", "travelled", "traveled",
            "worked", "lived", "testified", "pleaded", "appealed", "complained", "shifted", "swung", "jumped", "crossed", "played", "stopped");
    /** Pasts that are participles too: they carry a clause where an object follows. */
    static final Set<String> PAST_OR_PARTICIPLE = Set.of("made", "found", "won", "lost", "led", "met", "held", "left", "sent", "set", "put", "cut", "shot", "hit", "paid",
            "kept", "brought", "bought", "built", "caught", "dealt", "fought", "heard", "sold", "struck", "spent", "spread", "taught", "read", "beat", "laid", "fed", "sought");
    static final Set<String> NO_PAST = Set.of("need", "seed", "speed", "breed", "united", "hundred", "indeed", "exceed", "proceed", "succeed", "feed", "unprecedented",
            "limited", "sacred", "naked", "kindred", "agreed-upon", "aged", "advanced", "supposed", "so-called");
    static final Set<String> PRESENT = Set.of("says", "includes", "remains", "becomes", "provides", "makes", "takes", "gives", "opposes", "rejects", "denies", "owns", "employs",
            "produces", "expects", "wants", "contains", "consists", "belongs", "depends", "requires", "allows", "believes", "argues", "insists", "seeks", "serves", "brings",
            "falls", "grows", "goes", "comes", "lies", "accounts", "supports", "costs", "earns", "pays", "sells", "spends");
    static final Set<String> PRESENT_OF_MANY = Set.of("oppose", "say", "believe", "remain", "expect", "include", "represent", "rely", "depend", "belong", "consist", "live",
            "own", "make", "take", "want", "account", "support", "earn", "pay", "employ", "produce");
    /** Behind these a clause may follow that depends on them. */
    static final Set<String> ATTITUDES = Set.of("believe", "believes", "believed", "think", "thinks", "thought", "hope", "hopes", "hoped", "fear", "fears", "feared", "expect",
            "expects", "expected", "suspect", "suspects", "suspected", "claim", "claims", "claimed", "allege", "alleges", "alleged", "suggest", "suggests", "suggested", "argue",
            "argues", "argued", "warn", "warns", "warned", "deny", "denies", "denied", "doubt", "doubts", "doubted", "know", "knows", "knew", "feel", "feels", "felt", "assume",
            "assumed", "predict", "predicts", "predicted", "estimate", "estimates", "estimated", "report", "reports", "reported", "confirm", "confirms", "confirmed",
            "announce", "announces", "announced", "show", "shows", "showed", "found", "reveal", "reveals", "revealed", "note", "notes", "noted", "insist", "insists", "insisted",
            "admit", "admits", "admitted", "acknowledge", "acknowledges", "acknowledged", "indicate", "indicates", "indicated", "say", "says", "said", "tell", "told", "mean",
            "means", "meant", "heard", "learned", "learnt", "sure", "confident", "likely", "possible", "true", "false", "clear", "unclear");
    static final Set<String> SUBORDINATORS = Set.of("who", "whom", "whose", "which", "that", "where", "when", "if", "unless", "whether", "because", "since", "after", "before",
            "until", "till", "as", "than", "while", "whereas", "although", "though", "once", "why", "how", "what", "so", "lest", "provided", "assuming", "despite", "except");
    /** What stands in front of these may depend on what follows, whatever marks there are between. */
    static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "because", "lest", "provided", "assuming", "should", "why", "how", "what");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "about", "into", "onto", "over", "under", "among",
            "between", "against", "during", "through", "across", "within", "like", "off", "near", "behind", "above", "below", "toward", "towards", "around", "upon", "per",
            "amid", "instead", "not", "nor", "or", "and", "but", "out", "up", "down", "along", "alongside", "beyond", "besides", "including", "following", "according");
    /** Before a number these open a noun phrase. */
    static final Set<String> BEFORE_NUMBERS = Set.of("about", "at", "over", "under", "around", "up", "more", "fewer", "less", "nearly", "almost", "some", "roughly",
            "approximately", "only", "just", "even", "between", "above", "below", "no", "not", "within", "as");
    static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "this", "that", "these", "those", "we", "i", "you", "such", "one", "ones", "others", "both", "neither",
            "either", "none", "each", "many", "most", "few", "several", "all", "everyone", "him", "them", "her", "us", "other", "another", "more", "same", "rest", "latter",
            "former", "it's", "they're", "he's", "she's", "that's", "we're", "i'm", "there's", "who", "which", "anyone", "someone", "nobody", "percent", "cent", "two-thirds");
    static final Set<String> THEIRS = Set.of("its", "his", "her", "their", "my", "our", "your", "this", "that", "these", "those", "such", "them", "it", "him", "us", "ones");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "some", "any", "no",
            "every", "each", "all", "both", "many", "several", "more", "most", "fewer", "less", "about", "nearly", "almost", "over", "around", "roughly", "approximately",
            "it", "them", "him", "us", "me", "another", "few", "much", "only", "just");
    static final Set<String> TIMES = Set.of("last", "next", "yesterday", "today", "tomorrow", "tonight", "late", "early", "earlier", "later", "recently", "there", "here",
            "together", "again", "abroad", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
            "june", "july", "august", "september", "october", "november", "december");
    static final Set<String> ADVERBS = Set.of("also", "then", "later", "now", "still", "already", "only", "never", "once", "soon", "since", "often", "always", "not", "just",
            "even", "again", "twice", "ever", "therefore", "however", "instead", "meanwhile", "thus", "have", "has");
    static final Set<String> OPENERS = Set.of("then", "later", "meanwhile", "however", "now", "instead", "also", "still", "eventually", "subsequently", "similarly");
    /** A clause with these leans on the one before. */
    static final Set<String> LEANING = Set.of("respectively", "latter", "former", "vice", "likewise", "thereby", "therefore", "thus", "hence", "accordingly");
    static final Set<String> DOUBTS = Set.of("reportedly", "allegedly", "apparently", "supposedly", "purportedly", "perhaps", "maybe", "probably", "possibly", "presumably");
    static final Set<String> NEGATIONS = Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "hardly", "barely", "scarcely");
    /** Who does this with a statement does not make it. */
    static final Set<String> DENIALS = Set.of("denied", "denies", "deny", "denying", "disputed", "disputes", "doubted", "doubts", "refused", "refuses", "declined", "declines",
            "rejected", "rejects", "refuted", "questioned", "retracted");

    private ClauseWords() {
    }
}
